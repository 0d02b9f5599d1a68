package se.samsyn.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;

/**
 * What figures speak for. Only figures that everybody who sees the goal may see are looked at, so that the reason can be
 * shown with the goal.
 *
 * <p>The latest figure by the day is held against the line from the baseline over the dated targets, at the figure's own
 * day. Reached, or no more than a tenth ({@link #TOLERANCE}) of the whole way behind that line: green. Better than at the
 * start: yellow. Else red. Once the last target's day has passed, only what is reached is green. On a scale of steps there
 * is no line: what counts is the latest dated target that has passed, without tolerance.
 *
 * <p>A figure counts for {@value #MONTHS} months; where the last target falls within these, until as long after that
 * target. Older ones say nothing: grey, as without a figure, without a target, and with one figure and no baseline.
 *
 * <p>Without a day of its own the baseline is that of the first figure, and the target is to be reached with the goal. What
 * is told in words only is not for figures to judge: nothing is proposed.
 */
final class Proposals {

    static final int MONTHS = 12;

    static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    /** What goes worst decides; what nobody knows only where nothing else is known. */
    private static final List<FollowUpColour> WORST_FIRST =
            List.of(FollowUpColour.RED, FollowUpColour.YELLOW, FollowUpColour.GREEN, FollowUpColour.GREY);

    private Proposals() {}

    static Optional<Proposal> of(GoalData goal, List<Indicator> indicators, LocalDate day) {
        if (indicators.isEmpty()) {
            return Optional.of(new Proposal(Ground.NO_INDICATOR, null, "", null, null, false, null, null, null));
        }
        return indicators.stream()
                .flatMap(indicator -> of(goal, indicator, day).stream())
                .min(Comparator.comparingInt(proposal -> WORST_FIRST.indexOf(proposal.colour())));
    }

    static Optional<Proposal> of(GoalData goal, Indicator indicator, LocalDate day) {
        var data = indicator.data();
        var figures = figures(indicator.measurements(), day);
        if (data.measure() == Measure.QUALITATIVE && data.target() == null && figures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Judged(data, goal.dueOn(), figures, day).proposal());
    }

    /** By day, one a day; a final one rather than a preliminary. */
    private static List<MeasurementData> figures(List<Measurement> measurements, LocalDate day) {
        var byDay = new TreeMap<LocalDate, MeasurementData>();
        measurements.stream()
                .map(Measurement::data)
                .filter(data -> data.value() != null)
                .filter(data -> isForAll(data.sharing().label()))
                .filter(data -> !data.on().isAfter(day))
                .forEach(data -> byDay.merge(
                        data.on(), data, (one, other) -> other.preliminary() && !one.preliminary() ? one : other));
        return new ArrayList<>(byDay.values());
    }

    /** As wide as the goal itself, or for everybody who is signed in. */
    private static boolean isForAll(@Nullable Label own) {
        return own == null || !own.isNarrowerThan(Label.GREEN);
    }

    /** One indicator on one day. */
    private record Judged(IndicatorData data, @Nullable LocalDate dueOn, List<MeasurementData> figures, LocalDate day) {

        Proposal proposal() {
            if (figures.isEmpty()) {
                return says(Ground.NO_FIGURE, null, null);
            }
            var target = data.target();
            if (target == null) {
                return says(Ground.NO_TARGET, null, null);
            }
            if (isOld()) {
                return says(Ground.OLD, null, null);
            }
            if (reaches(target)) {
                return says(Ground.REACHED, target, last());
            }
            return onTheWay(target);
        }

        private Proposal onTheWay(BigDecimal target) {
            var last = last();
            if (last == null || day.isAfter(last)) {
                return start() == null && last == null
                        ? says(Ground.NO_START, target, null)
                        : says(movement(), target, last);
            }
            var line = line(target, last);
            var on = latest().on();
            if (start() == null && on.isBefore(line.getFirst().on())) {
                return says(Ground.NO_START, target, last);
            }
            var expected = isStepped() ? Line.step(line, on) : Line.at(line, on);
            var slack = isStepped()
                    ? BigDecimal.ZERO
                    : target.subtract(line.getFirst().value()).abs().multiply(TOLERANCE);
            var least = data.direction() == Direction.UP ? expected.subtract(slack) : expected.add(slack);
            return says(reaches(least) ? Ground.ON_COURSE : movement(), expected, on);
        }

        private Ground movement() {
            var start = start();
            return start != null && value().compareTo(start) * sign() > 0 ? Ground.BEHIND : Ground.NOT_MOVING;
        }

        private List<Milestone> line(BigDecimal target, LocalDate last) {
            var line = new ArrayList<Milestone>();
            var start = start();
            var on = data.baselineOn();
            if (start != null) {
                line.add(new Milestone(
                        on == null || data.baseline() == null
                                ? figures.getFirst().on()
                                : on,
                        start));
            }
            Stream.concat(data.milestones().stream(), Stream.of(new Milestone(last, target)))
                    .filter(point ->
                            line.isEmpty() || point.on().isAfter(line.getLast().on()))
                    .forEach(line::add);
            return line;
        }

        private boolean isOld() {
            var until = latest().on().plusMonths(MONTHS);
            var last = last();
            return day.isAfter(last == null || last.isAfter(until) ? until : max(until, last.plusMonths(MONTHS)));
        }

        private boolean reaches(BigDecimal level) {
            return value().compareTo(level) * sign() >= 0;
        }

        private int sign() {
            return data.direction() == Direction.UP ? 1 : -1;
        }

        private boolean isStepped() {
            return data.measure() == Measure.ORDINAL || data.measure() == Measure.QUALITATIVE;
        }

        /** When the target is to be reached. */
        private @Nullable LocalDate last() {
            return data.targetOn() == null ? dueOn : data.targetOn();
        }

        private @Nullable BigDecimal start() {
            if (data.baseline() != null) {
                return data.baseline();
            }
            return figures.size() < 2 ? null : figures.getFirst().value();
        }

        private MeasurementData latest() {
            return figures.getLast();
        }

        @SuppressWarnings("NullAway") // figures are those that have a value
        private BigDecimal value() {
            return latest().value();
        }

        private Proposal says(Ground ground, @Nullable BigDecimal expected, @Nullable LocalDate expectedOn) {
            var known = !figures.isEmpty();
            return new Proposal(
                    ground,
                    data.name(),
                    data.unit(),
                    known ? value() : null,
                    known ? latest().on() : null,
                    known && latest().preliminary(),
                    known ? start() : null,
                    expected == null ? null : rounded(expected),
                    expectedOn);
        }

        /** With as many decimals as the figures have, and one more where it would look the same as the value. */
        private BigDecimal rounded(BigDecimal expected) {
            var decimals = Math.max(0, Math.max(value().scale(), scale(data.target())));
            var rounded = expected.setScale(Math.min(decimals, Math.max(0, expected.scale())), RoundingMode.HALF_UP);
            return rounded.compareTo(value()) == 0 && expected.compareTo(value()) != 0
                    ? expected.setScale(decimals + 1, RoundingMode.HALF_UP)
                    : rounded;
        }

        private static int scale(@Nullable BigDecimal value) {
            return value == null ? 0 : value.scale();
        }

        private static LocalDate max(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
