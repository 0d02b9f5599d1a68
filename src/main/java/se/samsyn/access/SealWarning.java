package se.samsyn.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the start of a server that has no key to seal authenticators' secrets with what does not work, and what to do. */
@Component
class SealWarning {

    private static final Logger LOG = LoggerFactory.getLogger(SealWarning.class);

    private final Seal seal;

    SealWarning(Seal seal) {
        this.seal = seal;
    }

    // before the console's last line, which says where Samsyn is
    @Order(0)
    @EventListener
    void on(ApplicationReadyEvent event) {
        if (!seal.isPossible() && event.getApplicationContext() instanceof WebServerApplicationContext) {
            LOG.warn("samsyn.secret-key is not set, so nobody can add an authenticator app, and those there are lie"
                    + " readable in the database: set it to what openssl rand -base64 32 prints, and keep a copy.");
        }
    }
}
