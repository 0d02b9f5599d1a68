package se.samsyn.initiative;

import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.database.DatabaseProperties;

/**
 * Looks for parts that have begun: when Samsyn starts, and every quarter of an hour, so that an agency is let in on its first
 * day though the machine slept, was stopped or had no database at midnight.
 */
@Component
class PartWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PartWatch.class);

    private static final Duration BETWEEN = Duration.ofMinutes(15);

    private final PartService parts;
    private final DatabaseProperties database;
    private final Thread watch = Thread.ofVirtual().name("part-watch").unstarted(this::watch);

    PartWatch(PartService parts, DatabaseProperties database) {
        this.parts = parts;
        this.database = database;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            watch.start();
        }
    }

    @EventListener
    void on(ContextClosedEvent event) {
        watch.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One municipality whose registry cannot be reached keeps no other waiting. */
    void look() {
        for (var code : database.municipalities()) {
            try {
                CurrentCaller.call(new Caller(code, 0, "Samsyn", Set.of(Role.COORDINATOR), null), () -> {
                    parts.letIn();
                    return code;
                });
            } catch (RuntimeException e) {
                LOG.warn("Who takes part from today could not be looked up for {}", code, e);
            }
        }
    }
}
