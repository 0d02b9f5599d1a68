package se.samsyn.access.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.binder.Binder;
import se.samsyn.access.InvitationService;
import se.samsyn.shared.ui.Texts;

/** A new password and its repetition, as every form that asks for one has them. */
public final class PasswordFields {

    private final PasswordField wanted;
    private final PasswordField repeated = field("access.setup.repeat", "new-password");

    /** @param label text key of what the new password is called */
    public PasswordFields(String label) {
        wanted = field(label, "new-password");
        wanted.setHelperText(Texts.of("access.password.help", InvitationService.SHORTEST_PASSWORD));
    }

    /** A field that password managers recognise. */
    public static PasswordField field(String label, String autocomplete) {
        var field = new PasswordField(Texts.of(label));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    /** Whether it is easy to guess is for the service to say; here only what can be seen. */
    public PasswordFields bind(Binder<?> binder, String wantedName, String repeatedName) {
        binder.forField(wanted)
                .withValidator(
                        text -> text.codePointCount(0, text.length()) >= InvitationService.SHORTEST_PASSWORD,
                        Texts.of("access.setup.short"))
                .bind(wantedName);
        binder.forField(repeated)
                .withValidator(text -> text.equals(wanted.getValue()), Texts.of("access.setup.different"))
                .bind(repeatedName);
        return this;
    }

    public PasswordField wanted() {
        return wanted;
    }

    public PasswordField repeated() {
        return repeated;
    }
}
