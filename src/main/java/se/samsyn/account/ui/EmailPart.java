package se.samsyn.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import se.samsyn.access.OwnAccount;
import se.samsyn.access.OwnAccountService;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Where the way back is sent. */
final class EmailPart extends Composite<Div> {

    /** What the form asks for; public, because the binder reads it by reflection. */
    public record Address(String email) {}

    private final RecordForm<Address> form;

    EmailPart(OwnAccountService service, Proof proof, OwnAccount account) {
        var email = Fields.plain(Texts.of("account.email"));
        email.getElement().setAttribute("autocomplete", "email");
        var binder = new Binder<>(Address.class);
        binder.forField(email).bind("email");
        form = new RecordForm<>(
                binder,
                Texts.of("account.email.save"),
                address -> proof.inForm(() -> service.changeEmail(address.email()), () -> saved(address)));
        form.read(new Address(account.email()));
        getContent()
                .add(new PageSection(
                        Texts.of("account.email"),
                        new Paragraph(Texts.of("account.email.explanation")),
                        form.fields(email)));
    }

    private void saved(Address address) {
        form.read(address);
        Toasts.done(Texts.of("account.email.saved"));
    }
}
