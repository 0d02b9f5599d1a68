package se.samsyn.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.samsyn.access.InvitationService.InvitationUsedException;
import se.samsyn.access.WayBackService;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** Where the way back leads: to a new password. */
@Route(value = "nytt-losenord/:token", autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What the form asks for; public, because the binder reads it by reflection. */
    public record Wanted(String password, String repeated) {}

    private final WayBackService wayBack;

    NewPasswordView(WayBackService wayBack) {
        this.wayBack = wayBack;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        show(wayBack.isOpen(token) ? form(token) : used());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("access.newPassword") + " · Samsyn";
    }

    private void show(Div content) {
        removeAll();
        add(new SignInPage(Texts.of("access.newPassword")).main(content).about());
    }

    private Div form(String token) {
        var binder = new Binder<>(Wanted.class);
        var passwords = new PasswordFields("access.newPassword").bind(binder, "password", "repeated");
        var form = new RecordForm<>(binder, Texts.of("access.newPassword.set"), wanted -> set(token, wanted));
        form.read(new Wanted("", ""));
        return new Div(
                new Paragraph(Texts.of("access.newPassword.explanation")),
                form.fields(passwords.wanted(), passwords.repeated()));
    }

    private void set(String token, Wanted wanted) {
        try {
            wayBack.setPassword(token, wanted.password());
            UI.getCurrent().getPage().setLocation("logga-in");
        } catch (InvitationUsedException e) {
            show(used());
        }
    }

    private static Div used() {
        return new Div(new ErrorNote(
                Texts.of("access.setup.used"),
                Texts.of("access.newPassword.used"),
                new Anchor("glomt-losenord", Texts.of("access.forgotten"))));
    }
}
