package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import se.samsyn.shared.Input;

/** Back to the page that asked, which says no more than that it was not right, or that one has to wait. */
class SignInFailure implements AuthenticationFailureHandler {

    /** In the session, and not in the address: what was typed as user name, for the form to have it again. */
    static final String USERNAME = "samsyn.signIn.username";

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);

    private final Identities identities;

    private final ApplicationEventPublisher events;

    SignInFailure(Identities identities, ApplicationEventPublisher events) {
        this.identities = identities;
        this.events = events;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var half = SecondStepFilter.half().isPresent();
        tell(request);
        remember(request);
        if (exception instanceof TooManyAttemptsException || exception instanceof SecondStepOverException) {
            // the password has to be given again too
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (half && session != null) {
                session.invalidate();
            }
            to(
                    request,
                    response,
                    exception instanceof TooManyAttemptsException ? "/logga-in?vanta" : "/logga-in?avslutad");
        } else if (exception instanceof NoPlaceException none) {
            to(request, response, "/logga-in?" + none.reason().page());
        } else {
            to(request, response, half ? "/andra-steget?fel" : "/logga-in?" + reason(request.getServletPath()));
        }
    }

    /**
     * Whose account it was meant to be, where it is anybody's: what somebody typed may be their password. Beside the
     * request, so that the answer to an account that is nobody's comes neither sooner nor later.
     */
    private void tell(HttpServletRequest request) {
        var typed = request.getParameter("username");
        var half = SecondStepFilter.half().map(HalfSignedIn::identityId);
        Thread.startVirtualThread(() -> {
            try {
                var whose = half.flatMap(identities::caller)
                        .or(() -> typed == null ? Optional.empty() : identities.caller(typed));
                events.publishEvent(new SignInTried(whose.orElse(null), false));
            } catch (RuntimeException e) {
                LOG.error("That a sign-in was refused could not be recorded", e);
            }
        });
    }

    static void remember(HttpServletRequest request) {
        var typed = Input.line(request.getParameter("username"));
        var session = request.getSession(false);
        if (session != null && !typed.isEmpty() && typed.length() <= Input.NAME) {
            session.setAttribute(USERNAME, typed);
        }
    }

    private static String reason(String path) {
        if (path.startsWith("/login/oauth2/")) {
            return "avbruten";
        }
        return path.endsWith("nyckel") ? "nyckel" : "error";
    }

    private static void to(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }
}
