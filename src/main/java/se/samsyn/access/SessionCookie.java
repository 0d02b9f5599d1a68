package se.samsyn.access;

import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The cookie that a session goes by. Where people come over TLS it is bound to this very host and to TLS by its name,
 * which browsers enforce; on a plain local address, where such a cookie would not be kept, it has an ordinary name.
 */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    private final AccessProperties properties;
    private final Environment environment;

    SessionCookie(AccessProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var secure = properties.isSecure()
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.certificate");
        var cookie = factory.getSettings().getSession().getCookie();
        cookie.setName(secure ? "__Host-samsyn" : "samsyn");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        // not "strict": a link in a mail, and the way back from a provider, lead here from elsewhere
        cookie.setSameSite(Cookie.SameSite.LAX);
    }

    /** After what the properties say. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
