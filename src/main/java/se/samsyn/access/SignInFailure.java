package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import se.samsyn.shared.Input;

/** Back to the page that asked, which says no more than that it was not right, or that one has to wait. */
class SignInFailure implements AuthenticationFailureHandler {

    /** In the session, and not in the address: what was typed as user name, for the form to have it again. */
    static final String USERNAME = "samsyn.signIn.username";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var half = SecondStepFilter.half().isPresent();
        remember(request);
        if (exception instanceof TooManyAttemptsException) {
            // the password has to be given again too
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (half && session != null) {
                session.invalidate();
            }
            to(request, response, "/logga-in?vanta");
        } else {
            to(request, response, half ? "/andra-steget?fel" : "/logga-in?" + reason(request.getServletPath()));
        }
    }

    private static void remember(HttpServletRequest request) {
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
