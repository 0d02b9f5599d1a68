package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.goal.GoalDetails;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** An indicator: its line against baseline and targets, and the same measurements in a table with their sources. */
final class IndicatorPart extends Composite<Div> {

    private final transient IndicatorService service;
    private final GoalId goal;
    private final transient Indicator indicator;
    private final transient Consumer<GoalId> changed;

    IndicatorPart(
            IndicatorService service,
            GoalDetails details,
            Indicator indicator,
            LocalDate today,
            Consumer<GoalId> changed) {
        this.service = service;
        this.goal = details.goal().id();
        this.indicator = indicator;
        this.changed = changed;
        getContent().addClassName("s-indicator");
        var heading = new Div(new Div(new H3(indicator.data().name()), SmallText.of(levels())));
        if (CurrentCaller.get().mayEdit()) {
            heading.add(actions());
        }
        heading.addClassName("s-indicator-heading");
        getContent().add(heading);
        words();
        if (details.indicators().size() > 1) {
            // of one, it stands with the follow-ups
            details.proposal(indicator, today)
                    .ifPresent(proposal -> getContent().add(SmallText.of(ProposalWords.now(proposal))));
        }
        if (indicator.measurements().isEmpty()) {
            getContent().add(SmallText.of(Texts.of("goal.measured.never")));
        } else {
            IndicatorChart.of(indicator, details.goal().data().dueOn())
                    .ifPresent(svg -> getContent().add(new Svg(svg)));
        }
        if (!indicator.data().milestones().isEmpty()) {
            getContent().add(targets());
        }
        if (!indicator.measurements().isEmpty()) {
            getContent().add(new MeasurementTable(service, goal, indicator, changed));
        }
    }

    /** Where it stood and where it is to be, where that is told in words. */
    private void words() {
        add("goal.level.baselineWords", indicator.data().baselineWords());
        add("goal.level.targetWords", indicator.data().targetWords());
    }

    private void add(String key, String words) {
        if (!words.isEmpty()) {
            var told = new Paragraph(Texts.of(key, words));
            told.addClassName("s-prose");
            getContent().add(told);
        }
    }

    private Component targets() {
        var data = indicator.data();
        var table = new DataTable(
                Texts.of("goal.targets", data.name()),
                List.of(Texts.of("goal.measurement.on"), Texts.of("goal.milestone.value")));
        data.milestones()
                .forEach(one -> table.row(List.of(Dates.exact(one.on()), GoalMarks.figure(one.value(), data.unit()))));
        if (data.target() != null) {
            table.row(List.of(Dates.exact(data.targetOn()), GoalMarks.figure(data.target(), data.unit())));
        }
        return table.figures();
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
        add(parts, "goal.level.baseline", "goal.level.baselineOn", data.baseline(), data.baselineOn());
        add(parts, "goal.level.target", "goal.level.targetOn", data.target(), data.targetOn());
        if (data.measure() != Measure.QUALITATIVE || data.target() != null) {
            parts.add(Texts.of(data.direction()));
        }
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, String keyOn, @Nullable BigDecimal value, @Nullable LocalDate on) {
        if (value != null) {
            var figure = GoalMarks.figure(value, indicator.data().unit());
            parts.add(on == null ? Texts.of(key, figure) : Texts.of(keyOn, figure, Dates.exact(on)));
        }
    }
}
