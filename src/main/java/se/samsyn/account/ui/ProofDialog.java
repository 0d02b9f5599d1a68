package se.samsyn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.OidcProviders;
import se.samsyn.access.ProofService;
import se.samsyn.access.TryOut;
import se.samsyn.access.ui.PasswordFields;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** Asks somebody who is signed in to show once more who they are, in one of the ways that they sign in. */
@JavaScript("context://_static/passkeys.js")
final class ProofDialog extends Dialog {

    /** What the form asks for; public, because the binder reads it by reflection. */
    public record Shown(String password, String code) {}

    private final ProofService service;
    private final Runnable then;
    private final Div messages = new Div();

    ProofDialog(ProofService service, Runnable then) {
        this.service = service;
        this.then = then;
        var ways = service.ways(request());
        setHeaderTitle(Texts.of("account.proof"));
        setWidth("min(480px, 94vw)");
        var content = new Div(new Paragraph(Texts.of("account.proof.why")), messages);
        content.addClassName("s-stack");
        if (ways.passkey()) {
            content.add(new Button(Texts.of("account.proof.passkey"), _ -> askPasskey()));
        }
        ways.providers().forEach(provider -> content.add(provider(provider)));
        if (ways.password()) {
            content.add(form(ways));
        } else {
            getFooter().add(new Button(Texts.of("shared.cancel"), _ -> close()));
        }
        add(content);
    }

    private Component form(ProofService.Ways ways) {
        var binder = new Binder<>(Shown.class);
        var password = PasswordFields.field("access.password", "current-password");
        password.setAutofocus(true);
        if (ways.demonstrated()) {
            password.setHelperText(Texts.of("account.proof.demonstration", TryOut.PASSWORD));
        }
        binder.forField(password).asRequired(Texts.of("shared.required")).bind("password");
        var code = Fields.plain(Texts.of("access.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setHelperText(Texts.of("access.code.hint"));
        code.setVisible(ways.code());
        if (ways.code()) {
            binder.forField(code).asRequired(Texts.of("shared.required")).bind("code");
        } else {
            binder.forField(code).bind("code");
        }
        var form = new RecordForm<>(binder, Texts.of("account.proof.confirm"), shown -> {
            service.byPassword(shown.password(), shown.code(), request(), response());
            carryOn();
        });
        form.read(new Shown("", ""));
        return form.fields(password, code).in(this);
    }

    private Component provider(OidcProviders.Provider provider) {
        var what = new Span(Texts.of("account.proof.provider.why", provider.name()));
        what.addClassName("s-small");
        var go = new Button(
                Texts.of("access.oidc", provider.name()),
                _ -> UI.getCurrent()
                        .getPage()
                        .executeJs(
                                "window.samsynKeep && window.samsynKeep.save($0); window.samsynLeaving = true;"
                                        + "window.location.assign(new URL($1, document.baseURI))",
                                String.valueOf(CurrentCaller.get().identityId()),
                                provider.pathOnceMore()));
        var both = new Div(go, what);
        both.addClassName("s-lines");
        return both;
    }

    private void askPasskey() {
        messages.removeAll();
        getElement()
                .executeJs(
                        "if (!window.samsynPasskeys.supported()) throw new Error('unsupported');"
                                + "return window.samsynPasskeys.get($0)",
                        service.passkeyOptions(request()))
                .then(
                        String.class,
                        this::passkey,
                        _ -> refuse(Texts.of("access.passkey.none"), Texts.of("access.passkey.none.do")));
    }

    private void passkey(String credential) {
        try {
            service.byPasskey(credential, request(), response());
        } catch (RuleViolation e) {
            refuse(Texts.of(e.key()), Texts.of("access.passkey.none.do"));
            return;
        }
        carryOn();
    }

    /** What was refused before may be refused now for another reason, which is said where one looks. */
    private void carryOn() {
        try {
            then.run();
        } catch (RuleViolation e) {
            refuse(Texts.of("shared.notDone"), Texts.of(e.key(), e.parameters()));
            return;
        }
        close();
    }

    private void refuse(String what, String why) {
        messages.removeAll();
        messages.add(new ErrorNote(what, why));
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }
}
