package se.samsyn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import se.samsyn.access.OwnAccount;
import se.samsyn.access.OwnAccountService;
import se.samsyn.access.PasskeyInfo;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** The second step of signing in: passkeys, an authenticator program, and the codes for when both are lost. */
final class SecondFactorPart extends Composite<Div> {

    private final OwnAccountService service;
    private final Proof proof;

    SecondFactorPart(OwnAccountService service, Proof proof) {
        this.service = service;
        this.proof = proof;
        load();
    }

    private void load() {
        var account = service.get();
        var section = new PageSection(Texts.of("account.second"), state(account));
        section.add(passkeys(account), authenticator(account));
        if (account.hasSecondFactor()) {
            section.add(codes(account));
        }
        getContent().removeAll();
        getContent().add(section);
    }

    /** Whoever has a second factor and no codes yet is offered them at once: on the day they are needed it is too late. */
    private void added() {
        load();
        if (service.get().recoveryCodes() == 0) {
            new RecoveryCodesDialog(service, proof, this::load).open();
        }
    }

    private static Component state(OwnAccount account) {
        if (account.demonstrated()) {
            return new Paragraph(Texts.of("account.second.demonstration"));
        }
        var why = Texts.of(account.required() ? "account.second.required" : "account.second.optional");
        return account.hasSecondFactor()
                ? new Paragraph(new StateMark(Tone.GOOD, Texts.of("account.second.on")), new Span(" " + why))
                : new Paragraph(new StateMark(Tone.UNKNOWN, Texts.of("account.second.off")), new Span(" " + why));
    }

    private Component passkeys(OwnAccount account) {
        var part = part(Texts.of("access.passkey"), Texts.of("access.passkey.explanation"));
        if (!account.passkeys().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("s-list");
            account.passkeys().forEach(passkey -> list.add(new ListItem(what(passkey), remove(passkey))));
            part.add(list);
        }
        var request = VaadinServletRequest.getCurrent();
        part.add(
                request != null && service.isPasskeyPossible(request.getHttpServletRequest())
                        ? new Button(
                                Texts.of("account.passkey.add"),
                                _ -> new PasskeyDialog(service, proof, this::added).open())
                        : SmallText.of(Texts.of("account.passkey.noAddress")));
        return part;
    }

    private static Component what(PasskeyInfo passkey) {
        var what = new Div(
                new Span(passkey.label()),
                SmallText.of(Texts.of(
                        "account.passkey.facts",
                        Dates.exact(passkey.createdAt().toLocalDate()),
                        Dates.exact(passkey.lastUsedAt().toLocalDate()))));
        what.addClassNames("s-grow", "s-lines");
        return what;
    }

    private Component remove(PasskeyInfo passkey) {
        var button = new Button(
                Texts.of("shared.remove.ask"),
                _ -> Confirmation.discard(
                        Texts.of("account.passkey.remove", passkey.label()),
                        Texts.of("account.passkey.remove.explanation"),
                        () -> proof.before(() -> service.removePasskey(passkey.id()), this::load)));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("account.passkey.remove", passkey.label()));
        return button;
    }

    private Component authenticator(OwnAccount account) {
        var part = part(Texts.of("access.authenticator"), Texts.of("account.authenticator.explanation"));
        if (!account.authenticator() && !service.isAuthenticatorPossible()) {
            part.add(SmallText.of(Texts.of("access.authenticator.noKey")));
            return part;
        }
        part.add(
                account.authenticator()
                        ? new Button(
                                Texts.of("account.authenticator.remove"),
                                _ -> Confirmation.discard(
                                        Texts.of("account.authenticator.remove"),
                                        Texts.of("account.authenticator.remove.explanation"),
                                        () -> proof.before(service::removeAuthenticator, this::load)))
                        : new Button(
                                Texts.of("account.authenticator.add"),
                                _ -> proof.before(
                                        () -> new AuthenticatorDialog(service, proof, account.username(), this::added)
                                                .open(),
                                        () -> {})));
        return part;
    }

    private Component codes(OwnAccount account) {
        var part = part(Texts.of("account.codes"), Texts.of("account.codes.explanation"));
        if (account.recoveryCodes() == 0) {
            part.add(new ErrorNote(Texts.of("account.codes.none"), Texts.of("account.codes.none.do")));
        } else {
            part.add(SmallText.of(Texts.of("account.codes.left", account.recoveryCodes())));
        }
        part.add(new Button(
                Texts.of("account.codes.make"), _ -> new RecoveryCodesDialog(service, proof, this::load).open()));
        return part;
    }

    private static Div part(String title, String explanation) {
        var part = new Div(new H3(title), new Paragraph(explanation));
        part.addClassNames("s-stack", "s-account-part");
        return part;
    }
}
