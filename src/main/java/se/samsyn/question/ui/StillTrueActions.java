package se.samsyn.question.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.question.Confirmation;
import se.samsyn.question.ConfirmationId;
import se.samsyn.question.ConfirmationService;
import se.samsyn.shared.Freshness;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What is answered when one is asked whether a record still holds: one press where it does. */
@Component
class StillTrueActions {

    /** Public for the binder, which makes it by reflection. */
    public record Doubt(
            @NotFreeText("looked through where it is said") String words) {}

    private final ConfirmationService confirmations;

    StillTrueActions(ConfirmationService confirmations) {
        this.confirmations = confirmations;
    }

    /** Whoever keeps the registers changes what does not hold; others say what that is. */
    Div of(Freshness record, Runnable changed) {
        var row = Said.row();
        var holds = Said.button(Texts.of("question.holds"), record.name(), () -> confirm(record, changed));
        holds.addClassName("s-touch");
        row.add(holds);
        if (CurrentCaller.get().mayEdit()) {
            var change = Buttons.link(Texts.of("shared.change"), record.record().path() + "/andra");
            change.setAriaLabel(Texts.of("shared.change") + ": " + record.name());
            row.add(change);
        } else {
            row.add(Said.button(
                    Texts.of("question.doubt"), record.name(), () -> doubt(record, changed), ButtonVariant.TERTIARY));
        }
        return row;
    }

    void settle(Confirmation doubt, Runnable changed) {
        try {
            confirmations.settle(doubt.id(), doubt.version());
            Toasts.done(Texts.of("question.settled"));
        } catch (OptimisticLockingFailureException | NoSuchElementException e) {
            Toasts.done(Texts.of("shared.changedMeanwhile"));
        }
        changed.run();
    }

    private void confirm(Freshness record, Runnable changed) {
        try {
            said(confirmations.confirm(record.record()), changed);
        } catch (NoSuchElementException e) {
            changed.run();
            Toasts.done(Texts.of("shared.changedMeanwhile"));
        }
    }

    private void doubt(Freshness record, Runnable changed) {
        var words = Fields.text(Texts.of("question.doubt.words"));
        words.setHelperText(Texts.of("question.doubt.help"));
        var binder = new Binder<>(Doubt.class);
        binder.forField(words)
                .asRequired(Texts.of("question.doubt.missing"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        new FormDialog<>(
                        Texts.of("question.doubt.title", record.name()),
                        Texts.of("question.doubt.save"),
                        binder,
                        (Doubt doubt) -> said(confirmations.doubt(record.record(), doubt.words()), changed),
                        words)
                .open();
    }

    private void said(ConfirmationId id, Runnable changed) {
        changed.run();
        Toasts.undoable(Texts.of("question.said"), Texts.of("shared.undo"), () -> {
            confirmations.takeBack(id);
            changed.run();
        });
    }
}
