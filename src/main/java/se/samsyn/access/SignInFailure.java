package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the page that asked, which says no more than that it was not right, or that one has to wait. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var half = SecondStepFilter.half().isPresent();
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
