package se.samsyn.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import se.samsyn.access.OwnAccount;
import se.samsyn.access.OwnAccountService;
import se.samsyn.access.ui.PasswordFields;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Changing one's password, which ends the sessions that began with the old one elsewhere. */
final class PasswordPart extends Composite<Div> {

    /** What the form asks for; public, because the binder reads it by reflection. */
    public record Change(String present, String wanted, String repeated) {}

    private static final Change NOTHING = new Change("", "", "");

    private final OwnAccountService service;
    private final RecordForm<Change> form;

    PasswordPart(OwnAccountService service, OwnAccount account) {
        this.service = service;
        var binder = new Binder<>(Change.class);
        var present = PasswordFields.field("account.password.present", "current-password");
        binder.forField(present).asRequired(Texts.of("shared.required")).bind("present");
        var passwords = new PasswordFields("access.newPassword").bind(binder, "wanted", "repeated");
        form = new RecordForm<>(binder, Texts.of("account.password.change"), this::change);
        form.read(NOTHING);
        var section = new PageSection(Texts.of("access.password"));
        getContent()
                .add(
                        account.demonstrated()
                                ? section.add(new Paragraph(Texts.of("access.password.demonstration")))
                                : section.add(form.fields(present, passwords.wanted(), passwords.repeated())));
    }

    private void change(Change change) {
        service.changePassword(change.present(), change.wanted(), BrowserSession.current());
        form.read(NOTHING);
        Toasts.done(Texts.of("account.password.changed"));
    }
}
