package se.samsyn.goal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.MeasurementData;
import se.samsyn.shared.chart.LineChart;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** Draws an indicator's figures against its baseline and its targets, which hold each until its day. */
final class IndicatorChart {

    private IndicatorChart() {}

    /**
     * @param dueOn when the goal is to be reached, for a target without a day of its own
     * @return nothing where nothing was measured in figures
     */
    static Optional<String> of(Indicator indicator, @Nullable LocalDate dueOn) {
        var data = indicator.data();
        var points = indicator.measurements().stream()
                .flatMap(measurement -> point(measurement.data()))
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var chart = new LineChart(name(data, points), points)
                .baseline(level("goal.level.baseline", data.baseline()))
                .written(value -> GoalMarks.figure(BigDecimal.valueOf(value), ""), Dates::exact);
        var steps = steps(data, dueOn);
        return Optional.of(
                steps.isEmpty()
                        ? chart.target(level("goal.level.target", data.target()))
                                .svg()
                        : chart.targets(data.baselineOn(), steps).svg());
    }

    private static Stream<LineChart.Point> point(MeasurementData data) {
        return Stream.ofNullable(data.value())
                .map(value -> new LineChart.Point(data.on(), value.doubleValue(), data.preliminary()));
    }

    private static List<LineChart.Step> steps(IndicatorData data, @Nullable LocalDate dueOn) {
        var last = data.targetOn() == null ? dueOn : data.targetOn();
        if (data.target() == null || last == null) {
            return List.of();
        }
        var steps = new ArrayList<LineChart.Step>();
        data.milestones().forEach(one -> steps.add(step("goal.level.milestone", one.on(), one.value())));
        steps.add(step("goal.level.target", last, data.target()));
        return steps;
    }

    private static LineChart.Step step(String key, LocalDate on, BigDecimal value) {
        return new LineChart.Step(Texts.of(key, GoalMarks.figure(value, "")), on, value.doubleValue());
    }

    private static String name(IndicatorData data, List<LineChart.Point> points) {
        var first = points.getFirst();
        var last = points.getLast();
        return Texts.of(
                "goal.chart",
                data.name(),
                GoalMarks.figure(BigDecimal.valueOf(first.value()), data.unit()),
                Dates.exact(first.on()),
                GoalMarks.figure(BigDecimal.valueOf(last.value()), data.unit()),
                Dates.exact(last.on()));
    }

    private static LineChart.@Nullable Level level(String key, @Nullable BigDecimal value) {
        return value == null
                ? null
                : new LineChart.Level(Texts.of(key, GoalMarks.figure(value, "")), value.doubleValue());
    }
}
