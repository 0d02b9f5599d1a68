package se.samsyn.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a name and a password from our own form only, so that no other site signs a browser in under an account of its
 * own. Vaadin takes the sign-in page out of what Spring Security asks a token of, because a page that has stood open
 * for long has an old one; here that leads back to the form, with the user name, instead of to an error.
 */
class SignInFormGuard extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFormGuard.class);

    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logga-in");

    /** As Spring Security's own filter reads a token that pages carry masked. */
    private final CsrfTokenRequestHandler tokens = new XorCsrfTokenRequestAttributeHandler();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        LOG.info("A sign-in came from a page that was too old, or not ours");
        request.getSession();
        SignInFailure.remember(request);
        response.sendRedirect(request.getContextPath() + "/logga-in?gammal");
    }

    private boolean isOurs(HttpServletRequest request) {
        if (!(request.getAttribute(DeferredCsrfToken.class.getName()) instanceof DeferredCsrfToken deferred)) {
            return false;
        }
        var token = deferred.get();
        return !deferred.isGenerated() && same(token.getToken(), tokens.resolveCsrfTokenValue(request, token));
    }

    private static boolean same(String expected, @Nullable String told) {
        return told != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }
}
