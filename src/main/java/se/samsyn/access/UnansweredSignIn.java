package se.samsyn.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** A sign-in that nobody could judge, because the database did not answer, is no wrong password and does not read as one. */
class UnansweredSignIn implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnansweredSignIn.class);

    private final AuthenticationFailureHandler refused;

    /** @param refused what is done about a sign-in that was judged, and refused */
    UnansweredSignIn(AuthenticationFailureHandler refused) {
        this.refused = refused;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (exception instanceof InternalAuthenticationServiceException) {
            LOG.error("A sign-in could not be judged: {}", exception.getMessage());
            response.sendRedirect(request.getContextPath() + "/logga-in?databas");
        } else {
            refused.onAuthenticationFailure(request, response, exception);
        }
    }
}
