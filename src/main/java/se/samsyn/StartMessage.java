package se.samsyn;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samsyn.database.DatabaseProperties;

/** The last line that a start prints: where Samsyn is, and how one signs in. */
@Component
class StartMessage {

    private static final Logger LOG = LoggerFactory.getLogger(Samsyn.class);

    private final DatabaseProperties properties;

    StartMessage(DatabaseProperties properties) {
        this.properties = properties;
    }

    // the last of all: what else a start has to say comes before it
    @Order
    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info(
                    "{}",
                    text(
                            context.getWebServer().getPort(),
                            event.getTimeTaken(),
                            properties.demonstration(),
                            context.getEnvironment().getProperty("server.address")));
        }
    }

    /** @param address which the program listens at; null for all that the computer has */
    static String text(int port, @Nullable Duration taken, boolean demonstration, @Nullable String address) {
        var how = demonstration
                ? "The sign-in page offers people to try: choose one, no password is needed."
                : "Sign in with your user name and password.";
        if (demonstration && "127.0.0.1".equals(address)) {
            how += " Only this computer reaches it; --server.address=0.0.0.0 opens it to all that can reach yours.";
        }
        var after = taken == null ? "" : String.format(Locale.ROOT, " (after %.1f s)", taken.toMillis() / 1000.0);
        return "Samsyn is at http://localhost:%d/%s. %s Ctrl-C stops it.".formatted(port, after, how);
    }
}
