package se.samsyn.shared.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over time as a line, against where they stood and where they are to be. Time runs true to scale, so that a
 * year without measurements looks like one. The colours are the page's, with fixed ones for where there is no page.
 */
public final class LineChart {

    /** In units of the drawing, which are pixels at its natural size. */
    private static final double WIDTH = 440;

    static final double HEIGHT = 190;
    private static final double LEFT = 44;
    private static final double RIGHT = 18;
    static final double TOP = 18;
    static final double BOTTOM = 26;

    private static final String TEXT = "fill='#565b58' style='fill:var(--s-ink-2,#565b58)'";
    private static final String HALO =
            " paint-order='stroke' stroke='#fbfaf8' stroke-width='4' style='stroke:var(--s-paper,#fbfaf8);%s'";
    private static final String ACCENT = "#0b5c63";

    private final String name;
    private final List<Point> points;
    private @Nullable Level baseline;
    private @Nullable Level target;
    private List<Step> steps = List.of();
    private @Nullable LocalDate from;
    private DoubleFunction<String> figure = value -> String.format(Locale.ROOT, "%.0f", value);
    private Function<LocalDate, String> day = LocalDate::toString;

    /**
     * A value on a day.
     *
     * @param open drawn as a ring: it may still change
     */
    public record Point(LocalDate on, double value, boolean open) {

        public Point(LocalDate on, double value) {
            this(on, value, false);
        }
    }

    /** A value that is to be reached by a day, with what it is called. */
    public record Step(String label, LocalDate on, double value) {}

    /** A value that the line is held against, with what it is called. */
    public record Level(String label, double value) {}

    /** @param name what is drawn, read out in place of the drawing; say there what its line does */
    public LineChart(String name, List<Point> points) {
        this.name = name;
        this.points = points.stream().sorted(Comparator.comparing(Point::on)).toList();
    }

    public LineChart baseline(@Nullable Level level) {
        this.baseline = level;
        return this;
    }

    public LineChart target(@Nullable Level level) {
        this.target = level;
        return this;
    }

    /**
     * Targets by day, in place of one: each holds until its day, and the next from then on. Time runs as far as they do.
     *
     * @param start where the first begins to hold; null for the first value
     */
    public LineChart targets(@Nullable LocalDate start, List<Step> byDay) {
        this.from = start;
        this.steps = byDay.stream().sorted(Comparator.comparing(Step::on)).toList();
        return this;
    }

    /** How figures and days are written along the axes. */
    public LineChart written(DoubleFunction<String> figures, Function<LocalDate, String> days) {
        this.figure = figures;
        this.day = days;
        return this;
    }

    public String svg() {
        var scale = Scale.around(values());
        var svg = new StringBuilder(("<svg xmlns='http://www.w3.org/2000/svg' class='s-line-chart' role='img'"
                        + " aria-label='%s' viewBox='0 0 440 190' width='440' height='190' font-size='12'"
                        + " font-family='inherit'>")
                .formatted(escape(name)));
        scale.ticks().forEach(tick -> svg.append(grid(tick, scale.y(tick))));
        level(svg, baseline, scale, "2 4", "#565b58", "--s-ink-2");
        level(svg, target, scale, "7 4", ACCENT, "--s-accent");
        stairs(svg, scale);
        if (!points.isEmpty()) {
            line(svg, scale);
            days(svg);
        }
        // last, so that no line strikes them through
        var against = steps.isEmpty() ? target : new Level("", steps.getFirst().value());
        label(svg, baseline, scale, "#565b58", "--s-ink-2", below(baseline, against));
        label(svg, target, scale, ACCENT, "--s-accent", below(target, baseline));
        stairLabels(svg, scale);
        return svg.append("</svg>").toString();
    }

    private double[] values() {
        var levels = new ArrayList<Double>();
        if (baseline != null) {
            levels.add(baseline.value());
        }
        if (target != null) {
            levels.add(target.value());
        }
        steps.forEach(step -> levels.add(step.value()));
        return DoubleStream.concat(
                        points.stream().mapToDouble(Point::value),
                        levels.stream().mapToDouble(Double::doubleValue))
                .toArray();
    }

    private String grid(double tick, double y) {
        return "<path d='M%s %sH%s' stroke='#e2dfd8' style='stroke:var(--s-line,#e2dfd8)'/>"
                        .formatted(number(LEFT), number(y), number(WIDTH - RIGHT))
                + "<text x='%s' y='%s' text-anchor='end' %s>%s</text>"
                        .formatted(number(LEFT - 8), number(y + 4), TEXT, escape(figure.apply(tick)));
    }

    private static void level(
            StringBuilder svg, @Nullable Level level, Scale scale, String dashes, String colour, String variable) {
        if (level != null) {
            var y = scale.y(level.value());
            svg.append(
                    "<path d='M%s %sH%s' stroke='%s' stroke-width='1.5' stroke-dasharray='%s' style='stroke:var(%s,%s)'/>"
                            .formatted(
                                    number(LEFT), number(y), number(WIDTH - RIGHT), colour, dashes, variable, colour));
        }
    }

    private static void label(
            StringBuilder svg, @Nullable Level level, Scale scale, String colour, String variable, boolean below) {
        if (level != null) {
            var y = scale.y(level.value());
            svg.append("<text x='%s' y='%s' fill='%s'%s>%s</text>"
                    .formatted(
                            number(LEFT + 4),
                            number(below ? y + 15 : y - 5),
                            colour,
                            HALO.formatted("fill:var(%s,%s)".formatted(variable, colour)),
                            escape(level.label())));
        }
    }

    private void stairs(StringBuilder svg, Scale scale) {
        if (steps.isEmpty()) {
            return;
        }
        var course = new StringBuilder("M" + number(x(from == null ? first() : from)));
        var ends = new StringBuilder();
        for (var step : steps) {
            var y = number(scale.y(step.value()));
            var x = number(x(step.on()));
            course.append(course.indexOf(" ") < 0 ? " " + y : "V" + y)
                    .append('H')
                    .append(x);
            ends.append(
                    "<path d='M%s %sv8' stroke='%s' stroke-width='2' style='stroke:var(--s-accent,%s)'><title>%s: %s</title></path>"
                            .formatted(
                                    x,
                                    number(scale.y(step.value()) - 4),
                                    ACCENT,
                                    ACCENT,
                                    escape(day.apply(step.on())),
                                    escape(step.label())));
        }
        svg.append(
                "<path d='%s' fill='none' stroke='%s' stroke-width='1.5' stroke-dasharray='7 4' style='stroke:var(--s-accent,%s)'/>"
                        .formatted(course.append('H').append(number(x(last()))), ACCENT, ACCENT));
        svg.append(ends);
    }

    /** At the end of each tread, where there is room; on the side that the values come from the least. */
    private void stairLabels(StringBuilder svg, Scale scale) {
        var middle = points.stream().mapToDouble(Point::value).average().orElse(0);
        var beyond = !steps.isEmpty() && steps.getLast().value() < middle ? 15 : -7;
        var before = LEFT;
        for (var step : steps) {
            var x = x(step.on());
            if (x - before > 6.5 * step.label().length() || step == steps.getLast()) {
                svg.append("<text x='%s' y='%s' text-anchor='end' fill='%s'%s>%s</text>"
                        .formatted(
                                number(x),
                                number(scale.y(step.value()) + beyond),
                                ACCENT,
                                HALO.formatted("fill:var(--s-accent,%s)".formatted(ACCENT)),
                                escape(step.label())));
            }
            before = x;
        }
    }

    private void line(StringBuilder svg, Scale scale) {
        var course = new StringBuilder();
        var dots = new StringBuilder();
        for (var point : points) {
            var x = number(x(point.on()));
            var y = number(scale.y(point.value()));
            course.append(course.isEmpty() ? "M" : "L").append(x).append(' ').append(y);
            dots.append(
                    "<circle cx='%s' cy='%s' r='%s' fill='%s' stroke='%s' stroke-width='%s' style='fill:var(%s);stroke:var(--s-accent,%s)'><title>%s: %s</title></circle>"
                            .formatted(
                                    x,
                                    y,
                                    point == points.getLast() ? "4.5" : "3",
                                    point.open() ? "#fbfaf8" : ACCENT,
                                    ACCENT,
                                    point.open() ? "2" : "0",
                                    point.open() ? "--s-paper,#fbfaf8" : "--s-accent," + ACCENT,
                                    ACCENT,
                                    escape(day.apply(point.on())),
                                    escape(figure.apply(point.value()))));
        }
        svg.append(
                "<path d='%s' fill='none' stroke='%s' stroke-width='2' stroke-linejoin='round' style='stroke:var(--s-accent,%s)'/>"
                        .formatted(course, ACCENT, ACCENT));
        svg.append(dots);
        var last = points.getLast();
        var y = scale.y(last.value());
        svg.append("<text x='%s' y='%s' text-anchor='end' font-weight='600' fill='#1f2423'%s>%s</text>"
                .formatted(
                        number(x(last.on()) + 6),
                        number(y < TOP + 14 ? y + 20 : y - 10),
                        HALO.formatted("fill:var(--s-ink,#1f2423)"),
                        escape(figure.apply(last.value()))));
    }

    private void days(StringBuilder svg) {
        var first = first();
        var last = last();
        if (first.equals(last)) {
            svg.append(day(x(first), "middle", first));
        } else {
            svg.append(day(x(first), "start", first)).append(day(x(last), "end", last));
        }
    }

    private String day(double x, String anchor, LocalDate on) {
        return "<text x='%s' y='%s' text-anchor='%s' %s>%s</text>"
                .formatted(number(x), number(HEIGHT - 6), anchor, TEXT, escape(day.apply(on)));
    }

    private double x(LocalDate on) {
        var first = first().toEpochDay();
        var last = last().toEpochDay();
        var share = last == first ? 0.5 : (on.toEpochDay() - first) / (double) (last - first);
        return LEFT + 8 + share * (WIDTH - LEFT - RIGHT - 16);
    }

    private LocalDate first() {
        return days().min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }

    private LocalDate last() {
        return days().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }

    private Stream<LocalDate> days() {
        return Stream.of(points.stream().map(Point::on), steps.stream().map(Step::on), Stream.ofNullable(from))
                .flatMap(Function.identity());
    }

    /** Of two levels, the label of the lower one stands below its line, so that they never meet. */
    private static boolean below(@Nullable Level level, @Nullable Level other) {
        return level != null && other != null && level.value() < other.value();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
