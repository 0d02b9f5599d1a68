package se.samsyn.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Set;
import se.samsyn.access.Identities;
import se.samsyn.access.OidcProviders;
import se.samsyn.access.SecondStepService;
import se.samsyn.access.TryOut;
import se.samsyn.access.TypedUsername;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Texts;

/** Signing in. A demonstration offers its people beside the form, each one click away. */
@Route(value = "logga-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What may stand in the address when something sent people here; each has its text. */
    private static final Set<String> REASONS = Set.of(
            "error", "nyckel", "avbruten", "vanta", "avslutad", "okand", "databas", "gammal", "vilande", "lamnat");

    /** Somebody has just made their account. */
    static final String CREATED = "skapat";

    private final AuthenticationContext authentication;
    private final Div message = new Div();

    SignInView(
            AuthenticationContext authentication,
            Identities identities,
            SecondStepService secondStep,
            OidcProviders providers) {
        this.authentication = authentication;
        var typed = TypedUsername.take();
        var page = new SignInPage("Samsyn")
                .main(
                        new Paragraph(Texts.of("access.pitch")),
                        message,
                        new PostForm("logga-in")
                                .input("text", "username", Texts.of("access.username"), "username webauthn")
                                .input("password", "password", Texts.of("access.password"), "current-password")
                                .submit(Texts.of("access.signIn"))
                                .value("username", typed)
                                .focus(typed.isEmpty() ? "username" : "password"),
                        new Anchor("glomt-losenord", Texts.of("access.forgotten")));
        var request = VaadinServletRequest.getCurrent();
        if (request != null && secondStep.isPasskeyPossible(request.getHttpServletRequest())) {
            page.main(PasskeyButton.signIn(secondStep::passkeyOptions));
        }
        providers.list().forEach(provider -> page.main(link(provider)));
        var people = identities.demonstrationPeople();
        add(people.isEmpty() ? page.about() : offer(page, people));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        message.removeAll();
        if (event.getLocation().getQueryParameters().getParameters().containsKey(CREATED)) {
            var created = new Paragraph(Texts.of("access.setup.created"));
            created.addClassName("s-notice");
            created.getElement().setAttribute("role", "status");
            message.add(created);
        }
        event.getLocation().getQueryParameters().getParameters().keySet().stream()
                .filter(REASONS::contains)
                .findFirst()
                .ifPresent(reason -> message.add(new ErrorNote(
                        Texts.of("access.reason." + reason), Texts.of("access.reason." + reason + ".do"))));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("access.signIn") + " · Samsyn";
    }

    private static Anchor link(OidcProviders.Provider provider) {
        var link = new Anchor(provider.path(), Texts.of("access.oidc", provider.name()));
        link.addClassName("s-button");
        link.setRouterIgnore(true);
        return link;
    }

    private static SignInPage offer(SignInPage page, List<TryOut> people) {
        var cards = new Div();
        cards.addClassName("s-people");
        people.forEach(person -> cards.add(card(person)));
        return page.aside(Texts.of("access.try"), Texts.of("access.try.explanation"), cards);
    }

    private static Component card(TryOut person) {
        var name = new Span(person.name());
        name.getStyle().setFontWeight("600");
        var role = new Span(Texts.of(person.role()));
        role.addClassName("s-small");
        return new PostForm("logga-in")
                .hidden("username", person.username())
                .hidden("password", TryOut.PASSWORD)
                .submit("s-person", name, role);
    }
}
