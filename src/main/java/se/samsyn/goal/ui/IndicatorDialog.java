package se.samsyn.goal.ui;

import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.Direction;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Adds an indicator to a goal, or changes one. */
final class IndicatorDialog {

    private final IndicatorService service;
    private final FormDialog<IndicatorData> dialog;
    private @Nullable Indicator indicator;

    /** @param indicator null for a new one */
    IndicatorDialog(IndicatorService service, GoalId goal, @Nullable Indicator indicator, Consumer<GoalId> done) {
        this.service = service;
        this.indicator = indicator;
        var name = Fields.line(Texts.of("goal.indicator.name"));
        name.setHelperText(Texts.of("goal.indicator.name.help"));
        var unit = Fields.line(Texts.of("goal.indicator.unit"));
        unit.setHelperText(Texts.of("goal.indicator.unit.help"));
        var measure = Choices.select(Texts.of("goal.indicator.measure"), Measure.values());
        var direction = Choices.select(Texts.of("goal.indicator.direction"), Direction.values());
        var baseline = Fields.plain(Texts.of("goal.indicator.baseline"));
        var baselineOn = Fields.date(Texts.of("goal.indicator.baselineOn"));
        var target = Fields.plain(Texts.of("goal.indicator.target"));
        var targetOn = Fields.date(Texts.of("goal.indicator.targetOn"));
        var milestones = new MilestonesField(Texts.of("goal.indicator.milestones"));
        milestones.setHelperText(Texts.of("goal.indicator.milestones.help"));
        var baselineWords = Fields.text(Texts.of("goal.indicator.baselineWords"));
        var targetWords = Fields.text(Texts.of("goal.indicator.targetWords"));
        var binder = new Binder<>(IndicatorData.class);
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(unit).withValidator(Fields.atMost(IndicatorData.UNIT)).bind("unit");
        binder.forField(measure).asRequired(Texts.of("shared.required")).bind("measure");
        binder.forField(direction).asRequired(Texts.of("shared.required")).bind("direction");
        binder.forField(baseline).withConverter(new FigureConverter()).bind("baseline");
        binder.forField(baselineOn).bind("baselineOn");
        binder.forField(target).withConverter(new FigureConverter()).bind("target");
        binder.forField(targetOn).bind("targetOn");
        binder.forField(milestones)
                .withValidator(_ -> milestones.isComplete(), Texts.of("goal.milestone.incomplete"))
                .bind("milestones");
        binder.forField(baselineWords).withValidator(Fields.atMost(Input.TEXT)).bind("baselineWords");
        binder.forField(targetWords).withValidator(Fields.atMost(Input.TEXT)).bind("targetWords");
        measure.addValueChangeListener(event -> {
            var inWords = event.getValue() == Measure.QUALITATIVE;
            baselineWords.setVisible(inWords);
            targetWords.setVisible(inWords);
            var steps = inWords ? Texts.of("goal.indicator.steps.help") : "";
            baseline.setHelperText(steps);
            target.setHelperText(steps);
        });
        dialog = new FormDialog<>(
                Texts.of(indicator == null ? "goal.indicator.add" : "goal.indicator.change"),
                binder,
                data -> {
                    save(goal, data);
                    done.accept(goal);
                    Toasts.done(Texts.of("goal.indicator.saved"));
                },
                name,
                measure,
                unit,
                direction,
                baselineWords,
                baseline,
                baselineOn,
                targetWords,
                target,
                targetOn,
                milestones);
        if (indicator == null) {
            measure.setValue(Measure.COUNT);
            baselineWords.setVisible(false);
            targetWords.setVisible(false);
        } else {
            dialog.onConflict(() -> reload(indicator)).read(indicator.data());
        }
    }

    private void save(GoalId goal, IndicatorData data) {
        if (indicator == null) {
            service.add(goal, data);
        } else {
            service.change(indicator.id(), indicator.version(), data);
        }
    }

    private IndicatorData reload(Indicator known) {
        var now = service.get(known.id());
        indicator = now;
        return now.data();
    }

    void open() {
        dialog.open();
    }
}
