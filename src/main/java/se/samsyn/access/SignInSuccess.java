package se.samsyn.access;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;

/** Leads whoever has more to show to where it is asked for, and everybody else to the page that they wanted. */
class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final OpenSessions sessions;

    private final SessionWatch watch;

    SignInSuccess(OpenSessions sessions, SessionWatch watch) {
        this.sessions = sessions;
        this.watch = watch;
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
        if (authentication.getPrincipal() instanceof SignedIn) {
            sessions.begin(request);
            watch.start();
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
