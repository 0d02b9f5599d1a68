package se.samsyn.retention.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import se.samsyn.retention.RetentionAction;
import se.samsyn.retention.RetentionDecisionData;
import se.samsyn.retention.RetentionService;
import se.samsyn.retention.RetentionUnit;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Records a decision of the archive authority, beside those before it. */
final class DecisionDialog {

    private DecisionDialog() {}

    static void open(RetentionService retention, RetentionKind kind, Runnable onDone) {
        var binder = new Binder<>(RetentionDecisionData.class);
        var kinds = Choices.select(Texts.of("retention.kind"), kind);
        kinds.setVisible(false);
        var action = Choices.select(Texts.of("retention.action"), RetentionAction.values());
        var length = new IntegerField(Texts.of("retention.length"));
        Fields.between(length, 1, RetentionDecisionData.LONGEST);
        length.setStepButtonsVisible(true);
        var unit = Choices.select(Texts.of("retention.unit"), RetentionUnit.values());
        var from = new Select<CountedFrom>();
        from.setLabel(Texts.of("retention.countedFrom"));
        from.setItems(kind.countedFrom());
        from.setItemLabelGenerator(one -> one == null ? "" : RetentionWords.when(kind, one));
        length.setRequiredIndicatorVisible(true);
        unit.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        var yearEnd = new Checkbox(Texts.of("retention.yearEnd"));
        var body = Fields.plain(Texts.of("retention.body"));
        body.setHelperText(Texts.of("retention.body.help"));
        var reference = Fields.plain(Texts.of("retention.reference"));
        var decidedOn = Fields.date(Texts.of("retention.decidedOn"));
        var validFrom = Fields.date(Texts.of("retention.validFrom"));
        var note = Fields.text(Texts.of("retention.note"));
        action.addValueChangeListener(event -> {
            var disposes = event.getValue() == RetentionAction.DISPOSE;
            length.setVisible(disposes);
            unit.setVisible(disposes);
            from.setVisible(disposes);
            yearEnd.setVisible(disposes);
        });
        binder.bind(kinds, "kind");
        binder.forField(action).asRequired(Texts.of("shared.required")).bind("action");
        binder.bind(length, "length");
        binder.bind(unit, "unit");
        binder.bind(from, "countedFrom");
        binder.bind(yearEnd, "yearEnd");
        binder.forField(body).asRequired(Texts.of("shared.required")).bind("body");
        binder.forField(reference).asRequired(Texts.of("shared.required")).bind("reference");
        binder.forField(decidedOn).asRequired(Texts.of("shared.required")).bind("decidedOn");
        binder.forField(validFrom).asRequired(Texts.of("shared.required")).bind("validFrom");
        binder.bind(note, "note");
        new FormDialog<>(
                        Texts.of("retention.decide.title", Texts.of(kind)),
                        binder,
                        data -> {
                            retention.decide(data);
                            onDone.run();
                            Toasts.done(Texts.of("retention.decide.saved"));
                        },
                        kinds,
                        action,
                        length,
                        unit,
                        from,
                        yearEnd,
                        body,
                        reference,
                        decidedOn,
                        validFrom,
                        note)
                .explained(Texts.of("retention.decide.explained"))
                .read(RetentionDecisionData.empty(kind, retention.today()))
                .open();
    }
}
