package se.samsyn.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.AccountService;
import se.samsyn.access.InvitationData;
import se.samsyn.access.OneTimeLink;
import se.samsyn.access.Role;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** Makes a one-time link for somebody, and shows it once: it is handed over, and kept nowhere. */
final class InvitationDialog extends Dialog {

    /** What the form holds before it is whole; public, because the binder reads it by reflection. */
    public record Draft(
            String name, @Nullable Role role, @Nullable AgencyOption agency, String email) {}

    /** @param roles that the caller may invite to */
    InvitationDialog(AccountService accounts, Proof proof, List<Role> roles, List<AgencyOption> agencies) {
        setHeaderTitle(Texts.of("account.invite"));
        setWidth("min(520px, 94vw)");
        var name = Fields.plain(Texts.of("account.name"));
        var role = new Select<Role>();
        role.setLabel(Texts.of("account.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(Texts::of);
        var agency = new ComboBox<AgencyOption>(Texts.of("account.agency"));
        agency.setItems(agencies);
        agency.setItemLabelGenerator(AgencyOption::name);
        agency.setVisible(false);
        role.addValueChangeListener(event -> {
            agency.setVisible(isForAgency(event.getValue()));
            role.setHelperText(
                    event.getValue() == null
                            ? ""
                            : Texts.of("account.Role." + event.getValue().name()));
        });
        if (agencies.size() == 1) {
            agency.setValue(agencies.getFirst());
        }
        var email = Fields.plain(Texts.of("account.email"));
        email.setHelperText(Texts.of("account.invite.email"));

        var binder = new Binder<>(Draft.class);
        binder.forField(name).asRequired(Texts.of("access.nameNeeded")).bind("name");
        binder.forField(role).asRequired(Texts.of("account.role.needed")).bind("role");
        binder.forField(agency)
                .withValidator(
                        chosen -> chosen != null || !isForAgency(role.getValue()), Texts.of("access.agencyNeeded"))
                .bind("agency");
        binder.forField(email).bind("email");
        var form = new RecordForm<>(binder, Texts.of("account.makeLink"), draft -> invite(accounts, proof, draft));
        form.read(new Draft("", null, null, ""));
        var content =
                new Div(new Paragraph(Texts.of("account.invite.explanation")), form.fields(name, role, agency, email));
        content.addClassName("s-stack");
        add(content);
        form.in(this);
    }

    private static boolean isForAgency(@Nullable Role role) {
        return role != null && role.isForAgency();
    }

    private void invite(AccountService accounts, Proof proof, Draft draft) {
        var role = draft.role();
        if (role == null) {
            return;
        }
        var agency = draft.agency();
        var agencyId = agency == null ? null : agency.id();
        var invitation = new InvitationData(draft.name(), role, value(agencyId), draft.email());
        proof.inForm(() -> show(accounts.invite(invitation)), () -> {});
    }

    private void show(OneTimeLink link) {
        removeAll();
        add(new OneTimeLinkShown(link));
        getFooter().add(new Button(Texts.of("shared.close"), _ -> close()));
    }

    private static @Nullable Long value(@Nullable AgencyId id) {
        return id == null ? null : id.value();
    }
}
