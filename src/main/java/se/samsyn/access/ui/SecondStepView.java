package se.samsyn.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import se.samsyn.access.HalfSignedIn;
import se.samsyn.access.SecondStepService;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Texts;

/** After the password: a code or a passkey, or the first of them where somebody has neither and must. */
@Route(value = "andra-steget", autoLayout = false)
@PermitAll
class SecondStepView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SecondStepService secondStep;
    private final AuthenticationContext authentication;

    SecondStepView(SecondStepService secondStep, AuthenticationContext authentication) {
        this.secondStep = secondStep;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var choices = secondStep.choices();
        if (choices.isEmpty()) {
            event.forwardTo("");
            return;
        }
        var refused = event.getLocation().getQueryParameters().getParameters().containsKey("fel");
        var who = choices.get().who();
        var page = new SignInPage(Texts.of(who.mustSetUp() ? "access.second.setup" : "access.second"));
        if (refused && !choices.get().over()) {
            page.main(new ErrorNote(Texts.of("access.code.wrong"), Texts.of("access.code.wrong.do")));
        }
        if (choices.get().over()) {
            page.main(new ErrorNote(Texts.of("access.second.over"), Texts.of("access.second.over.do")));
        } else if (who.mustSetUp()) {
            setUp(page, who);
        } else {
            ask(page, choices.get());
        }
        page.main(cancel());
        add(page.aside(Texts.of("access.second.why"), Texts.of("access.second.why.explanation")));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("access.second") + " · Samsyn";
    }

    private void ask(SignInPage page, SecondStepService.Choices choices) {
        page.main(new Paragraph(Texts.of("access.second.hello", choices.who().name())));
        if (choices.passkey()) {
            page.main(PasskeyButton.signIn(secondStep::passkeyOptions));
        }
        page.main(code().hint(Texts.of(choices.authenticator() ? "access.code.hint" : "access.code.hint.recovery"))
                .submit(Texts.of("access.second.go")));
    }

    private void setUp(SignInPage page, HalfSignedIn who) {
        page.main(new Paragraph(Texts.of("access.second.setup.explanation")));
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (secondStep.isPasskeyPossible(request)) {
            page.main(
                    new H2(Texts.of("access.passkey")),
                    new Paragraph(Texts.of("access.passkey.explanation")),
                    PasskeyButton.create(Texts.of("access.passkey.first"), secondStep::newPasskeyOptions));
        }
        page.main(new H2(Texts.of("access.authenticator")));
        if (secondStep.isAuthenticatorPossible()) {
            page.main(
                    new AuthenticatorSecret(secondStep.beginAuthenticator(request), who.username()),
                    code().submit(Texts.of("access.second.go")));
        } else {
            page.main(new Paragraph(Texts.of("access.authenticator.noKey")));
        }
    }

    private static PostForm code() {
        return new PostForm("logga-in/kod").input("text", "kod", Texts.of("access.code"), "one-time-code");
    }

    private Component cancel() {
        var button = new com.vaadin.flow.component.html.NativeButton(
                Texts.of("access.second.cancel"), _ -> authentication.logout());
        button.addClassName("s-link-button");
        return button;
    }
}
