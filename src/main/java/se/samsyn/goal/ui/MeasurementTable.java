package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measurement;
import se.samsyn.goal.MeasurementData;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.Texts;

/** What was measured of an indicator, in figures and in words, with where it is from; the latest first. */
final class MeasurementTable extends Composite<Div> {

    private final transient IndicatorService service;
    private final GoalId goal;
    private final transient Indicator indicator;
    private final transient Consumer<GoalId> changed;

    MeasurementTable(IndicatorService service, GoalId goal, Indicator indicator, Consumer<GoalId> changed) {
        this.service = service;
        this.goal = goal;
        this.indicator = indicator;
        this.changed = changed;
        var mayEdit = CurrentCaller.get().mayEdit();
        var table = new DataTable(
                Texts.of("goal.measurements", indicator.data().name()),
                List.of(
                        Texts.of("goal.measurement.on"),
                        Texts.of("goal.measurement.value"),
                        Texts.of("goal.measurement.source")));
        if (mayEdit) {
            table.actions(Texts.of("shared.more"));
        }
        indicator.measurements().reversed().forEach(measurement -> {
            var cells = cells(measurement.data());
            if (mayEdit) {
                cells.add(menu(measurement));
            }
            table.row(cells.toArray(Component[]::new));
        });
        getContent().add(table);
    }

    private List<Component> cells(MeasurementData data) {
        var source = new Div(new SourceNote(data.source()));
        if (!data.caveat().isEmpty()) {
            source.add(new Div(SmallText.of(data.caveat())));
        }
        return new ArrayList<>(List.of(
                LabelMark.beside(
                        new Span(Dates.exact(data.on())),
                        Objects.requireNonNullElse(data.sharing().label(), Label.GREEN)),
                value(data),
                source));
    }

    private Component value(MeasurementData data) {
        var told = new Div();
        if (data.value() != null) {
            told.add(new Span(GoalMarks.figure(data.value(), indicator.data().unit())));
        }
        if (!data.words().isEmpty()) {
            told.add(new Div(data.words()));
        }
        if (data.preliminary()) {
            told.add(new Div(SmallText.of(Texts.of("goal.measurement.isPreliminary"))));
        }
        return told;
    }

    private ActionMenu menu(Measurement measurement) {
        return new ActionMenu()
                .add(
                        Texts.of("shared.change"),
                        () -> new MeasurementDialog(service, goal, indicator, measurement, changed).open())
                .add(
                        Texts.of("shared.remove.ask"),
                        () -> Confirmation.remove(
                                Texts.of("goal.measurement.remove"),
                                Texts.of(
                                        "goal.measurement.remove.explanation",
                                        Dates.exact(measurement.data().on())),
                                () -> {
                                    service.remove(measurement.id());
                                    changed.accept(goal);
                                }));
    }
}
