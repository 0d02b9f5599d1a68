package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import se.samsyn.agreement.Agreement;
import se.samsyn.agreement.AgreementDetails;
import se.samsyn.agreement.AgreementService;
import se.samsyn.agreement.AgreementState;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What can be done with an agreement; each can be undone. */
final class AgreementActions {

    /** What is asked for where all sign at once. */
    public record Signing(LocalDate signedOn) {}

    private final AgreementService agreements;
    private final LocalDate today;
    private final Runnable changed;

    AgreementActions(AgreementService agreements, LocalDate today, Runnable changed) {
        this.agreements = agreements;
        this.today = today;
        this.changed = changed;
    }

    /** The likeliest next thing: sign a draft, renew what ends, otherwise change it. */
    Component primary(AgreementDetails details) {
        var agreement = details.agreement();
        return switch (details.state()) {
            case DRAFT -> {
                var sign = new Button(Texts.of("agreement.sign") + " …", _ -> askSign(agreement));
                sign.addThemeVariants(ButtonVariant.PRIMARY);
                yield sign;
            }
            case ENDING, EXPIRED ->
                details.next() == null
                        ? Buttons.primaryLink(Texts.of("agreement.renew"), renewal(agreement))
                        : change(agreement);
            case SIGNED, VALID, ENDED -> change(agreement);
        };
    }

    ActionMenu menu(AgreementDetails details) {
        var agreement = details.agreement();
        var state = details.state();
        var menu = new ActionMenu();
        var changes = state == AgreementState.SIGNED || state == AgreementState.VALID || state == AgreementState.ENDED;
        if (!changes && !(details.next() != null && state != AgreementState.DRAFT)) {
            menu.add(
                    Texts.of("shared.change"),
                    () -> UI.getCurrent().navigate(agreement.id().ref().path() + "/andra"));
        }
        if (details.next() == null && (state == AgreementState.VALID || state == AgreementState.ENDED)) {
            menu.add(
                    Texts.of("agreement.renew"),
                    () -> UI.getCurrent()
                            .navigate(
                                    RecordKind.AGREEMENT.path() + "/ny",
                                    QueryParameters.of(
                                            AgreementAddress.RENEWS,
                                            String.valueOf(agreement.id().value()))));
        }
        if (agreement.endedOn() == null) {
            menu.add(Texts.of("agreement.end") + " …", () -> askEnd(agreement));
        } else {
            menu.add(Texts.of("agreement.reopen"), () -> reopen(agreement));
        }
        return menu.add(Texts.of("shared.remove.ask"), () -> askRemove(agreement));
    }

    private static Component change(Agreement agreement) {
        return Buttons.primaryLink(
                Texts.of("shared.change"), agreement.id().ref().path() + "/andra");
    }

    private static String renewal(Agreement agreement) {
        return RecordKind.AGREEMENT.path() + "/ny?" + AgreementAddress.RENEWS + "="
                + agreement.id().value();
    }

    private void askSign(Agreement agreement) {
        var day = Fields.date(Texts.of("agreement.sign.on"));
        day.setMax(today);
        var binder = new Binder<>(Signing.class);
        binder.forField(day).asRequired(Texts.of("shared.required")).bind("signedOn");
        day.setValue(today);
        new FormDialog<>(
                        Texts.of("agreement.sign"),
                        Texts.of("agreement.sign"),
                        binder,
                        signing -> sign(agreement, signing.signedOn()),
                        day)
                .explained(Texts.of("agreement.sign.explanation"))
                .open();
    }

    private void sign(Agreement agreement, LocalDate on) {
        agreements.sign(agreement.id(), agreement.version(), on);
        changed.run();
        Toasts.undoable(Texts.of("agreement.sign.done", agreement.data().name()), Texts.of("shared.undo"), () -> {
            var now = agreements.get(agreement.id());
            agreements.change(new Agreement(now.id(), now.version(), agreement.data(), now.previous(), now.endedOn()));
            changed.run();
        });
    }

    private void askEnd(Agreement agreement) {
        var name = agreement.data().name();
        Confirmation.end(Texts.of("agreement.end.title", name), Texts.of("agreement.end.explanation"), today, day -> {
            agreements.end(agreement.id(), agreement.version(), day);
            changed.run();
            Toasts.undoable(
                    Texts.of("agreement.ended", name, Dates.exact(day)),
                    Texts.of("shared.undo"),
                    () -> reopen(agreements.get(agreement.id())));
        });
    }

    private void reopen(Agreement agreement) {
        agreements.reopen(agreement.id(), agreement.version());
        changed.run();
        Toasts.done(Texts.of("agreement.reopened", agreement.data().name()));
    }

    private void askRemove(Agreement agreement) {
        var name = agreement.data().name();
        Removal.of(agreement.id().ref(), Texts.of("agreement.remove", name), Texts.of("agreement.remove.explanation"))
                .to(
                        RecordKind.AGREEMENT.path(),
                        Texts.of("agreement.removed", name),
                        () -> agreements.remove(agreement.id()));
    }
}
