package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import se.samsyn.agreement.AgreementId;
import se.samsyn.agreement.AgreementOption;
import se.samsyn.agreement.AgreementService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Says which initiatives rest on an agreement, where one looks at either, and takes it back. */
final class Linking {

    /** What is chosen on an initiative's page. */
    public record ToAgreement(AgreementId chosen) {}

    /** What is chosen on an agreement's page. */
    public record ToInitiative(InitiativeId chosen) {}

    private final AgreementService agreements;
    private final Runnable changed;

    Linking(AgreementService agreements, Runnable changed) {
        this.agreements = agreements;
        this.changed = changed;
    }

    Component agreementButton(InitiativeId initiative, Set<AgreementId> known) {
        return button(Texts.of("agreement.link.agreement"), () -> {
            var others = agreements.options().stream()
                    .filter(agreement -> !known.contains(agreement.id()))
                    .toList();
            var box = Choices.box(
                    Texts.of("agreement.agreement"), Choices.names(others, AgreementOption::id, AgreementOption::name));
            var binder = new Binder<>(ToAgreement.class);
            binder.forField(box).asRequired(Texts.of("shared.required")).bind("chosen");
            new FormDialog<>(
                            Texts.of("agreement.link.agreement"),
                            Texts.of("agreement.link"),
                            binder,
                            to -> link(to.chosen(), initiative),
                            box)
                    .open();
        });
    }

    /** @param all of which those that are over, and those that rest on it already, are not offered */
    Component initiativeButton(AgreementId agreement, List<InitiativeOption> all, Set<InitiativeId> known) {
        return button(Texts.of("agreement.link.initiative"), () -> {
            var others = all.stream()
                    .filter(one -> !one.status().isOver() && !known.contains(one.id()))
                    .toList();
            var box = Choices.box(
                    Texts.of("agreement.initiative"),
                    Choices.names(others, InitiativeOption::id, InitiativeOption::name));
            var binder = new Binder<>(ToInitiative.class);
            binder.forField(box).asRequired(Texts.of("shared.required")).bind("chosen");
            new FormDialog<>(
                            Texts.of("agreement.link.initiative"),
                            Texts.of("agreement.link"),
                            binder,
                            to -> link(agreement, to.chosen()),
                            box)
                    .open();
        });
    }

    /** @param other what the one whose page it is, is tied to */
    Component unlinkButton(AgreementId agreement, InitiativeId initiative, String other) {
        var button = button(Texts.of("agreement.unlink"), () -> {
            try {
                agreements.unlink(agreement, initiative);
                Toasts.undoable(
                        Texts.of("agreement.unlinked", other),
                        Texts.of("shared.undo"),
                        () -> link(agreement, initiative));
            } catch (NoSuchElementException e) {
                Toasts.done(Texts.of("shared.changedMeanwhile"));
            }
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("agreement.unlink.of", other));
        return button;
    }

    private void link(AgreementId agreement, InitiativeId initiative) {
        agreements.link(agreement, initiative);
        changed.run();
    }

    private static Button button(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addClassName("s-no-print");
        return button;
    }
}
