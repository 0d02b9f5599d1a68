package se.samsyn.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import se.samsyn.access.OwnAccountService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Gives a passkey a name and asks the browser to make it. */
@JavaScript("context://_static/passkeys.js")
final class PasskeyDialog extends Dialog {

    private final OwnAccountService service;
    private final Proof proof;
    private final Runnable done;
    private final Div messages = new Div();
    private final TextField name = Fields.plain(Texts.of("account.passkey.name"));

    PasskeyDialog(OwnAccountService service, Proof proof, Runnable done) {
        this.service = service;
        this.proof = proof;
        this.done = done;
        setHeaderTitle(Texts.of("account.passkey.add"));
        setWidth("min(480px, 94vw)");
        name.setWidthFull();
        name.setMaxLength(60);
        name.setPlaceholder(Texts.of("account.passkey.name.example"));
        var create = new Button(Texts.of("access.passkey.create"), _ -> proof.before(this::create, () -> {}));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(messages, new Paragraph(Texts.of("account.passkey.name.why")), name);
        getFooter().add(create, new Button(Texts.of("shared.cancel"), _ -> close()));
    }

    private void create() {
        messages.removeAll();
        var options = service.passkeyOptions(request());
        getElement()
                .executeJs(
                        "if (!window.samsynPasskeys.supported()) throw new Error('unsupported');"
                                + "return window.samsynPasskeys.create($0)",
                        options)
                .then(String.class, this::keep, _ -> refuse());
    }

    private void keep(String credential) {
        try {
            proof.before(() -> service.addPasskey(request(), credential, name.getValue()), () -> {
                close();
                Toasts.done(Texts.of("account.passkey.added"));
                done.run();
            });
        } catch (RuleViolation e) {
            refuse();
        }
    }

    private void refuse() {
        messages.removeAll();
        messages.add(new ErrorNote(Texts.of("access.passkey.refused"), Texts.of("access.passkey.none.do")));
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
