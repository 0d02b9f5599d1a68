package se.samsyn.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import se.samsyn.access.Identities;
import se.samsyn.access.TryOut;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Texts;

/** Signing in. A demonstration offers its people beside the form, each one click away. */
@Route(value = "logga-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AuthenticationContext authentication;
    private final Div error = new Div();

    SignInView(AuthenticationContext authentication, Identities identities) {
        this.authentication = authentication;
        addClassName("s-sign-in");
        var people = identities.demonstrationPeople();
        var main = new Main();
        main.add(
                new H1("Samsyn"),
                new Paragraph(Texts.of("access.pitch")),
                error,
                new PostForm("logga-in")
                        .input("text", "username", Texts.of("access.username"), "username")
                        .input("password", "password", Texts.of("access.password"), "current-password")
                        .submit(Texts.of("access.signIn")));
        add(main, people.isEmpty() ? about() : offer(people));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        error.removeAll();
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            error.add(new ErrorNote(Texts.of("access.refused"), Texts.of("access.refused.do")));
        } else if (parameters.containsKey("databas")) {
            error.add(new ErrorNote(Texts.of("access.unanswered"), Texts.of("access.unanswered.do")));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("access.signIn") + " · Samsyn";
    }

    private static Aside offer(List<TryOut> people) {
        var aside = new Aside();
        var cards = new Div();
        cards.addClassName("s-people");
        people.forEach(person -> cards.add(card(person)));
        aside.add(new H2(Texts.of("access.try")), new Paragraph(Texts.of("access.try.explanation")), cards);
        return aside;
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

    private static Aside about() {
        var aside = new Aside();
        aside.add(new H2(Texts.of("access.about")), new Paragraph(Texts.of("access.about.explanation")));
        return aside;
    }
}
