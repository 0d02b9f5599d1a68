package se.samsyn.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers are told to refuse, as OWASP recommends. Written before anything else answers: Vaadin's servlet commits
 * its answers past Spring Security's own writers. Scripts run only where the page names them by a number of its own;
 * Vaadin 25.2 also has to make functions of text ({@code unsafe-eval}) and to style by attribute.
 */
@Configuration
class ResponseHeaders implements VaadinServiceInitListener {

    private static final String POLICY_NAME = "Content-Security-Policy";

    private static final String POLICY = "default-src 'self'; script-src %s; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            POLICY_NAME,
            POLICY.formatted("'none'"),
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), "
                    + "publickey-credentials-create=(self), publickey-credentials-get=(self)",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    /** Scripts, styles and fonts are no documents: a page's policies say nothing to them, and weigh more than some of them. */
    private static final String PART = ".*\\.(js|css|woff2)";

    private static final Map<String, String> PARTS_HEADERS =
            Map.of("X-Content-Type-Options", "nosniff", "Cross-Origin-Resource-Policy", "same-origin");

    /** The page itself: each load has a number of its own, which its scripts carry. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var number = Secrets.token();
            page.getDocument().getElementsByTag("script").attr("nonce", number);
            var response = page.getVaadinResponse();
            response.setHeader(POLICY_NAME, POLICY.formatted("'nonce-" + number + "' 'strict-dynamic' 'unsafe-eval'"));
            response.setHeader("Cache-Control", "no-store");
        });
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> writeHeadersFirst(AccessProperties properties) {
        var filter = new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (request.getRequestURI().matches(PART)) {
                    PARTS_HEADERS.forEach(response::setHeader);
                } else {
                    ALWAYS.forEach(response::setHeader);
                }
                if (request.isSecure() || properties.isSecure()) {
                    response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
                }
                chain.doFilter(request, response);
            }
        };
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
