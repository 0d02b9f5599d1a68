package se.samsyn.goal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.ui.SharingField;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.goal.Measurement;
import se.samsyn.goal.MeasurementData;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Adds a measurement to an indicator, or corrects one. */
final class MeasurementDialog {

    private final IndicatorService service;
    private final FormDialog<MeasurementData> dialog;
    private @Nullable Measurement measurement;

    /** @param measurement null for a new one */
    MeasurementDialog(
            IndicatorService service,
            GoalId goal,
            Indicator indicator,
            @Nullable Measurement measurement,
            Consumer<GoalId> done) {
        this.service = service;
        this.measurement = measurement;
        var on = Fields.date(Texts.of("goal.measurement.on"));
        var unit = indicator.data().unit();
        var inWords = indicator.data().measure() == Measure.QUALITATIVE;
        var value = Fields.plain(
                unit.isEmpty() ? Texts.of("goal.measurement.value") : Texts.of("goal.measurement.valueIn", unit));
        var words = Fields.text(Texts.of("goal.measurement.words"));
        var preliminary = new Checkbox(Texts.of("goal.measurement.preliminary"));
        var source = Fields.line(Texts.of("goal.measurement.source"));
        source.setHelperText(Texts.of("goal.measurement.source.help"));
        var caveat = Fields.text(Texts.of("goal.measurement.caveat"));
        caveat.setHelperText(Texts.of("goal.measurement.caveat.help"));
        var binder = new Binder<>(MeasurementData.class);
        binder.forField(on).asRequired(Texts.of("shared.required")).bind("on");
        var figure = binder.forField(value);
        var told = binder.forField(words);
        if (inWords) {
            words.setHelperText(Texts.of("goal.measurement.words.help"));
            value.setHelperText(Texts.of("goal.indicator.steps.help"));
            told.asRequired(Texts.of("shared.required"));
        } else {
            words.setVisible(indicator.data().measure() == Measure.ORDINAL
                    || measurement != null && !measurement.data().words().isEmpty());
            figure.asRequired(Texts.of("shared.required"));
        }
        figure.withConverter(new FigureConverter()).bind("value");
        told.withValidator(Fields.atMost(Input.TEXT)).bind("words");
        binder.forField(preliminary).bind("preliminary");
        binder.forField(source)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("source");
        binder.forField(caveat).withValidator(Fields.atMost(Input.TEXT)).bind("caveat");
        // a figure for named persons only would be no figure: the narrowest here is the keepers
        var sharing = new SharingField(List.of(), Texts.of("access.sharing.asInitiative"));
        sharing.under(service.label(goal));
        binder.forField(sharing).bind("sharing");
        dialog = new FormDialog<>(
                Texts.of(
                        measurement == null ? "goal.measurement.addTo" : "goal.measurement.changeOf",
                        indicator.data().name()),
                binder,
                data -> {
                    save(indicator, data);
                    done.accept(goal);
                    Toasts.done(Texts.of("goal.measurement.saved"));
                },
                on,
                inWords ? words : value,
                inWords ? value : words,
                preliminary,
                source,
                caveat,
                sharing);
        if (measurement != null) {
            dialog.onConflict(() -> reload(measurement)).read(measurement.data());
        }
    }

    private void save(Indicator indicator, MeasurementData data) {
        if (measurement == null) {
            service.measure(indicator.id(), data);
        } else {
            service.change(measurement, data);
        }
    }

    private MeasurementData reload(Measurement known) {
        var now = service.get(known.id());
        measurement = now;
        return now.data();
    }

    void open() {
        dialog.open();
    }
}
