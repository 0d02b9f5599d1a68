package se.samsyn.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.InvitationService;
import se.samsyn.access.InvitationService.InvitationUsedException;
import se.samsyn.access.InvitationService.UsernameTakenException;
import se.samsyn.access.TypedUsername;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** Where a one-time link leads: whoever opens it chooses a username and a password. */
@Route(value = "valkommen/:token", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What the form asks for; public, because the binder reads it by reflection. */
    public record Account(String name, String username, String password, String repeated) {}

    private final InvitationService invitations;

    SetupView(InvitationService invitations) {
        this.invitations = invitations;
        addClassName("s-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var token = event.getRouteParameters().get("token").orElse("");
        add(new H1(getPageTitle()));
        var caller = CurrentCaller.find();
        invitations
                .find(token)
                .ifPresentOrElse(
                        invitation -> caller.ifPresentOrElse(
                                known -> offerOwnAccount(token, known), () -> showForm(token, invitation.name())),
                        this::showUsed);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("access.setup");
    }

    private void showUsed() {
        add(new ErrorNote(
                Texts.of("access.setup.used"),
                Texts.of("access.setup.used.do"),
                new Anchor("logga-in", Texts.of("access.signIn"))));
    }

    private void showForm(String token, String suggestedName) {
        var name = Fields.plain(Texts.of("access.setup.name"));
        var username = Fields.plain(Texts.of("access.username"));
        username.getElement().setAttribute("autocomplete", "username");
        var passwords = new PasswordFields("access.password");

        var binder = new Binder<>(Account.class);
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(text -> text.length() <= 200, Texts.of("shared.tooLong", 200))
                .bind("name");
        binder.forField(username)
                .asRequired(Texts.of("shared.required"))
                .withValidator(text -> text.length() <= 200, Texts.of("shared.tooLong", 200))
                .bind("username");
        passwords.bind(binder, "password", "repeated");
        var form = new RecordForm<>(binder, Texts.of("access.setup.create"), account -> create(token, account));
        form.read(new Account(suggestedName, "", "", ""));
        add(
                new Paragraph(Texts.of("access.setup.explanation")),
                form.fields(name, username, passwords.wanted(), passwords.repeated()));
    }

    /** Somebody who has an account is asked for no other. */
    private void offerOwnAccount(String token, Caller caller) {
        var button = new Button(Texts.of("access.setup.addTo", caller.name()), _ -> {
            try {
                invitations.acceptAsCaller(token);
                UI.getCurrent().getPage().setLocation("konto");
            } catch (InvitationUsedException e) {
                removeAll();
                showUsed();
            } catch (RuleViolation e) {
                removeAll();
                add(new ErrorNote(Texts.of("shared.notDone"), Texts.of(e.key(), e.parameters())));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Texts.of("access.setup.signedInAs", caller.name())), button);
    }

    private void create(String token, Account account) {
        try {
            invitations.accept(token, account.username(), account.name(), account.password());
        } catch (UsernameTakenException e) {
            throw new RuleViolation("username", "access.setup.taken");
        } catch (InvitationUsedException e) {
            removeAll();
            showUsed();
            return;
        }
        TypedUsername.keep(account.username());
        UI.getCurrent().getPage().setLocation("logga-in?" + SignInView.CREATED);
    }
}
