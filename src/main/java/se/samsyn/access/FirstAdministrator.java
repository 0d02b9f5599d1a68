package se.samsyn.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samsyn.database.DatabaseProperties;

/**
 * A new installation has nobody who could sign in: prints a one-time link to the log, where only those who run the
 * server see it. Each start makes a new one and withdraws the last, until somebody has used it.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final InvitationService invitations;
    private final DatabaseProperties properties;

    FirstAdministrator(InvitationService invitations, DatabaseProperties properties) {
        this.invitations = invitations;
        this.properties = properties;
    }

    // before the console's last line, which says where Samsyn is
    @Order(0)
    @EventListener
    void on(ApplicationReadyEvent event) {
        // a command needs nobody to sign in, and must not make the last link worthless
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
                || context.getWebServer() == null) {
            return;
        }
        var port = context.getWebServer().getPort();
        invitations
                .inviteFirstAdministrator(properties.municipalities().getFirst())
                .ifPresent(token -> LOG.info(
                        "Nobody can sign in yet. The first administrator's link, good once and for {} hours: "
                                + "http://localhost:{}/valkommen/{}",
                        InvitationService.VALID.toHours(),
                        port,
                        token));
    }
}
