package se.samsyn.initiative.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.Evidence;
import se.samsyn.initiative.EvidenceCriterion;
import se.samsyn.initiative.EvidenceData;
import se.samsyn.initiative.EvidenceEffect;
import se.samsyn.initiative.EvidenceService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Says how a criterion is met, or that it is not. */
final class EvidenceDialog {

    private final FormDialog<EvidenceData> dialog;
    private @Nullable Evidence known;

    EvidenceDialog(
            EvidenceService service,
            InitiativeId id,
            EvidenceCriterion criterion,
            @Nullable Evidence known,
            Runnable done) {
        this.known = known;
        var words = Fields.text(Texts.of("initiative.evidence.words." + criterion));
        words.setHelperText(Texts.of("initiative.evidence.what." + criterion));
        var source = Fields.line(Texts.of("initiative.source"));
        source.setHelperText(Texts.of("initiative.source.help"));
        var metOn = Fields.date(Texts.of("initiative.source.on"));
        var effect = new RadioButtonGroup<EvidenceEffect>(Texts.of("initiative.evidence.effect"));
        effect.setItems(EvidenceEffect.values());
        effect.setItemLabelGenerator(Texts::of);
        effect.setVisible(criterion == EvidenceCriterion.EVALUATION);
        var binder = new Binder<>(EvidenceData.class);
        // the criterion is what the dialog is about: bound, so that it is written, and never shown
        var about = new com.vaadin.flow.component.select.Select<EvidenceCriterion>();
        about.setItems(EvidenceCriterion.values());
        about.setVisible(false);
        binder.forField(about).bind("criterion");
        if (criterion == EvidenceCriterion.EVALUATION) {
            binder.forField(effect)
                    .asRequired(Texts.of("initiative.evidence.effect.missing"))
                    .bind("effect");
        } else {
            binder.forField(effect).bind("effect");
        }
        binder.forField(words)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        binder.forField(source)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("source");
        binder.forField(metOn).bind("metOn");
        dialog = new FormDialog<>(
                Texts.of(criterion),
                binder,
                data -> {
                    service.put(id, this.known, data);
                    done.run();
                    Toasts.done(Texts.of("initiative.evidence.saved"));
                },
                words,
                effect,
                source,
                metOn);
        about.setValue(criterion);
        if (known != null) {
            dialog.onConflict(() -> reload(service, id, criterion))
                    .read(known.data())
                    .removing(Texts.of("initiative.evidence.remove"), () -> {
                        service.remove(id, known);
                        done.run();
                        Toasts.undoable(Texts.of("initiative.evidence.removed"), Texts.of("shared.undo"), () -> {
                            service.put(id, null, known.data());
                            done.run();
                        });
                    });
        } else {
            dialog.onConflict(() -> reload(service, id, criterion));
        }
    }

    private EvidenceData reload(EvidenceService service, InitiativeId id, EvidenceCriterion criterion) {
        var now = service.of(id).stream()
                .filter(one -> one.data().criterion() == criterion)
                .findFirst();
        known = now.orElse(null);
        return now.map(Evidence::data).orElseGet(() -> new EvidenceData(criterion, "", "", null, null));
    }

    void open() {
        dialog.open();
    }
}
