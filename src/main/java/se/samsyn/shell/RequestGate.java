package se.samsyn.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before everything else: an address whose parameters cannot be read leads to the page that says so, and not to the
 * browser's; and no other site's page may open a connection over which Samsyn pushes, which browsers do not prevent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestGate extends OncePerRequestFilter {

    /** No page's address, so that it is answered as every other that leads nowhere. */
    private static final String NOWHERE = "/sidan-finns-inte";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade")) && !isOwnPage(request)) {
            // no browser shows what comes with it: only the number is heard
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!isReadable(request.getQueryString())) {
            response.sendRedirect(request.getContextPath() + NOWHERE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A proxy may tell which host the browser asked; no browser lets a page say so of itself. */
    private static boolean isOwnPage(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin == null
                || isHost(origin, request.getHeader("Host"))
                || isHost(origin, request.getHeader("X-Forwarded-Host"));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            var page = new URI(origin);
            if (host == null || page.getHost() == null) {
                return false;
            }
            var asked = new URI(page.getScheme() + "://" + host.strip());
            return page.getHost().equalsIgnoreCase(asked.getHost()) && port(page) == port(asked);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int port(URI address) {
        return address.getPort() >= 0
                ? address.getPort()
                : "https".equals(address.getScheme().toLowerCase(Locale.ROOT)) ? 443 : 80;
    }

    /** Whether what is written with percent signs is UTF-8. */
    static boolean isReadable(@Nullable String query) {
        if (query == null || query.indexOf('%') < 0) {
            return true;
        }
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < query.length(); i++) {
            if (query.charAt(i) != '%') {
                bytes.write(query.charAt(i) < 128 ? query.charAt(i) : '?');
                continue;
            }
            var high = i + 2 < query.length() ? Character.digit(query.charAt(i + 1), 16) : -1;
            var low = i + 2 < query.length() ? Character.digit(query.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return false;
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
