package se.samsyn.access;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;

/** Leads whoever has more to show to where it is asked for, and everybody else to the page that they wanted. */
class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final OpenSessions sessions;

    private final SessionWatch watch;

    private final ApplicationEventPublisher events;

    SignInSuccess(OpenSessions sessions, SessionWatch watch, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.watch = watch;
        this.events = events;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof HalfSignedIn) {
            response.sendRedirect(request.getContextPath() + "/andra-steget");
            return;
        }
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            events.publishEvent(new SignInTried(signedIn.caller(), true));
            sessions.begin(request);
            watch.start();
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
