package se.samsyn.account.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.binder.Binder;
import se.samsyn.access.OwnAccountService;
import se.samsyn.access.ui.AuthenticatorSecret;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Shows the secret for an authenticator program, and asks for its digits, which show that it has it. */
final class AuthenticatorDialog extends Dialog {

    /** What the form asks for; public, because the binder reads it by reflection. */
    public record Digits(String code) {}

    AuthenticatorDialog(OwnAccountService service, Proof proof, String username, Runnable done) {
        setHeaderTitle(Texts.of("account.authenticator.add"));
        setWidth("min(480px, 94vw)");
        var code = Fields.plain(Texts.of("access.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code").setAttribute("inputmode", "numeric");
        var binder = new Binder<>(Digits.class);
        binder.forField(code).asRequired(Texts.of("shared.required")).bind("code");
        var form = new RecordForm<>(
                binder,
                Texts.of("account.authenticator.confirm"),
                digits -> proof.inForm(() -> service.confirmAuthenticator(digits.code()), () -> {
                    close();
                    Toasts.done(Texts.of("account.authenticator.added"));
                    done.run();
                }));
        form.read(new Digits(""));
        form.in(this);
        add(new AuthenticatorSecret(service.beginAuthenticator(), username), form.fields(code));
    }
}
