package se.samsyn.access;

import com.vaadin.flow.component.ComponentUtil;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Ends sessions in which nobody has done anything, or that are old, and lets their pages say so before: what was typed
 * is kept by the page itself. Begins to look when the first person signs in.
 */
@Component
class SessionWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);

    private static final Duration EVERY = Duration.ofSeconds(15);

    /** What a page needs to hear that it is over and to keep what was typed. */
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final OpenSessions sessions;
    private final Reminders reminders;
    private final AccessProperties.Session limits;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    SessionWatch(OpenSessions sessions, Reminders reminders, AccessProperties properties, Clock clock) {
        this.sessions = sessions;
        this.reminders = reminders;
        this.limits = properties.session();
        this.clock = clock;
    }

    void start() {
        if (running.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::watch);
        }
    }

    @Override
    public void destroy() {
        running.set(false);
    }

    private void watch() {
        var day = LocalDate.MIN;
        while (running.get()) {
            try {
                Thread.sleep(EVERY);
                look();
                var today = LocalDate.now(clock);
                if (!today.equals(day)) {
                    beginDay();
                    day = today; // only then: where the database was away it is tried again
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("The sessions could not be looked at", e);
            }
        }
    }

    /** What a day brings by itself: places that nobody has confirmed rest, and people are told a month before. */
    void beginDay() {
        sessions.endThoseWhoHaveLeft();
        reminders.send();
    }

    void look() {
        var now = clock.instant();
        sessions.all().forEach((handle, entry) -> look(handle, entry, now));
        warned.retainAll(sessions.all().keySet());
    }

    private void look(String handle, OpenSessions.Entry entry, Instant now) {
        var untilIdle = Duration.between(now, entry.seen().plus(limits.idle()));
        var untilOld = Duration.between(now, entry.since().plus(limits.absolute()));
        var extendable = untilIdle.compareTo(untilOld) < 0;
        var left = extendable ? untilIdle : untilOld;
        if (!left.isPositive()) {
            tell(entry, Duration.ZERO, extendable);
            Thread.startVirtualThread(() -> {
                try {
                    Thread.sleep(GOODBYE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                entry.end();
            });
        } else if (left.compareTo(limits.warning()) <= 0) {
            warned.add(handle);
            tell(entry, left, extendable);
        } else if (warned.remove(handle)) {
            tell(entry, Duration.ofMillis(-1), extendable);
        }
    }

    private static void tell(OpenSessions.Entry entry, Duration left, boolean extendable) {
        entry.pages()
                .forEach(session -> session.access(() -> session.getUIs()
                        .forEach(page -> ComponentUtil.fireEvent(page, new SessionEnding(page, left, extendable)))));
    }
}
