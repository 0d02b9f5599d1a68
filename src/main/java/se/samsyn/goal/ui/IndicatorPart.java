package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measurement;
import se.samsyn.shared.chart.LineChart;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.Texts;

/** An indicator: its line against baseline and target, and the same measurements in a table with their sources. */
final class IndicatorPart extends Composite<Div> {

    private final transient IndicatorService service;
    private final GoalId goal;
    private final transient Indicator indicator;
    private final transient Consumer<GoalId> changed;

    IndicatorPart(
            IndicatorService service, GoalId goal, Indicator indicator, boolean mayEdit, Consumer<GoalId> changed) {
        this.service = service;
        this.goal = goal;
        this.indicator = indicator;
        this.changed = changed;
        getContent().addClassName("s-indicator");
        var heading = new Div(new Div(new H3(indicator.data().name()), GoalMarks.small(levels())));
        if (mayEdit) {
            heading.add(actions());
        }
        heading.addClassName("s-indicator-heading");
        getContent().add(heading);
        if (indicator.measurements().isEmpty()) {
            getContent().add(GoalMarks.small(Texts.of("goal.measured.never")));
        } else {
            getContent().add(new Svg(chart()), table(mayEdit));
        }
    }

    private Component actions() {
        var measure = new Button(
                Texts.of("goal.measurement.add"),
                _ -> new MeasurementDialog(service, goal, indicator, null, changed).open());
        measure.addThemeVariants(ButtonVariant.SMALL);
        var menu = new ActionMenu()
                .add(
                        Texts.of("goal.indicator.change"),
                        () -> new IndicatorDialog(service, goal, indicator, changed).open())
                .add(
                        Texts.of("goal.indicator.remove"),
                        () -> Confirmation.remove(
                                Texts.of("goal.indicator.remove"),
                                Texts.of(
                                        "goal.indicator.remove.explanation",
                                        indicator.data().name(),
                                        indicator.measurements().size()),
                                () -> {
                                    service.remove(indicator.id());
                                    changed.accept(goal);
                                }));
        var actions = new Div(measure, menu);
        actions.addClassName("s-row");
        return actions;
    }

    private String levels() {
        var data = indicator.data();
        var parts = new ArrayList<String>();
        if (data.baseline() != null) {
            var figure = GoalMarks.figure(data.baseline(), data.unit());
            parts.add(
                    data.baselineOn() == null
                            ? Texts.of("goal.level.baseline", figure)
                            : Texts.of("goal.level.baselineOn", figure, Dates.exact(data.baselineOn())));
        }
        if (data.target() != null) {
            var figure = GoalMarks.figure(data.target(), data.unit());
            parts.add(
                    data.targetOn() == null
                            ? Texts.of("goal.level.target", figure)
                            : Texts.of("goal.level.targetOn", figure, Dates.exact(data.targetOn())));
        }
        parts.add(Texts.of(data.direction()));
        return String.join(" · ", parts);
    }

    private String chart() {
        var data = indicator.data();
        var first = indicator.measurements().getFirst().data();
        var last = indicator.measurements().getLast().data();
        var name = Texts.of(
                "goal.chart",
                data.name(),
                GoalMarks.figure(first.value(), data.unit()),
                Dates.exact(first.on()),
                GoalMarks.figure(last.value(), data.unit()),
                Dates.exact(last.on()));
        return new LineChart(name, points())
                .baseline(level("goal.level.baseline", data.baseline()))
                .target(level("goal.level.target", data.target()))
                .written(value -> GoalMarks.figure(BigDecimal.valueOf(value), ""), Dates::exact)
                .svg();
    }

    private List<LineChart.Point> points() {
        return indicator.measurements().stream()
                .map(measurement -> new LineChart.Point(
                        measurement.data().on(), measurement.data().value().doubleValue()))
                .toList();
    }

    private static LineChart.@Nullable Level level(String key, @Nullable BigDecimal value) {
        return value == null
                ? null
                : new LineChart.Level(Texts.of(key, GoalMarks.figure(value, "")), value.doubleValue());
    }

    private Component table(boolean mayEdit) {
        var table = new DataTable(
                Texts.of("goal.measurements", indicator.data().name()),
                List.of(
                        Texts.of("goal.measurement.on"),
                        Texts.of("goal.measurement.value"),
                        Texts.of("goal.measurement.source")));
        if (mayEdit) {
            table.actions(Texts.of("shared.more"));
        }
        indicator.measurements().reversed().forEach(measurement -> table.row(cells(measurement, mayEdit)));
        return table;
    }

    private Component[] cells(Measurement measurement, boolean mayEdit) {
        var data = measurement.data();
        var source = new Div(new SourceNote(data.source()));
        if (!data.caveat().isEmpty()) {
            source.add(new Div(GoalMarks.small(data.caveat())));
        }
        var cells = new ArrayList<Component>(List.of(
                LabelMark.beside(
                        new Span(Dates.exact(data.on())),
                        Objects.requireNonNullElse(data.sharing().label(), Label.GREEN)),
                new Span(GoalMarks.figure(data.value(), indicator.data().unit())),
                source));
        if (mayEdit) {
            cells.add(new ActionMenu()
                    .add(
                            Texts.of("shared.change"),
                            () -> new MeasurementDialog(service, goal, indicator, measurement, changed).open())
                    .add(
                            Texts.of("shared.remove"),
                            () -> Confirmation.remove(
                                    Texts.of("goal.measurement.remove"),
                                    Texts.of("goal.measurement.remove.explanation", Dates.exact(data.on())),
                                    () -> {
                                        service.remove(measurement.id());
                                        changed.accept(goal);
                                    })));
        }
        return cells.toArray(Component[]::new);
    }
}
