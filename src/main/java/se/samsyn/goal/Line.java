package se.samsyn.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a figure is to be from one day to the next, between what is said for some days. */
final class Line {

    private Line() {}

    /**
     * Straight between two points; before the first and after the last it is as there.
     *
     * @param points by day, at least one
     */
    static BigDecimal at(List<Milestone> points, LocalDate on) {
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (!on.isAfter(point.on())) {
                return i == 0 || on.equals(point.on()) ? point.value() : between(points.get(i - 1), point, on);
            }
        }
        return points.getLast().value();
    }

    /** As at the latest point that has passed; before the first as there. */
    static BigDecimal step(List<Milestone> points, LocalDate on) {
        return points.stream()
                .filter(point -> !point.on().isAfter(on))
                .reduce((_, later) -> later)
                .orElse(points.getFirst())
                .value();
    }

    private static BigDecimal between(Milestone before, Milestone after, LocalDate on) {
        var whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.on(), after.on()));
        var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.on(), on));
        return before.value()
                .add(after.value().subtract(before.value()).multiply(gone).divide(whole, MathContext.DECIMAL64));
    }
}
