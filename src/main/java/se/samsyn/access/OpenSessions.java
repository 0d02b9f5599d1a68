package se.samsyn.access;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;

/**
 * The browsers in which people are signed in: Samsyn is one process, and its sessions live and die with it. Ending one
 * closes it at once, whatever its pages are doing.
 */
@Component
class OpenSessions implements HttpSessionListener {

    private static final String HANDLE = "samsyn.session";

    private static final Duration WAIT = Duration.ofSeconds(2);

    /** An account that has ended, or a password that has changed: nobody stays signed in with the old one. */
    record Ended(long identityId) {}

    /** @param device as {@link OpenSession#device()} */
    record Entry(HttpSession session, String device, Instant since, AtomicLong seenAt) {

        /** The last request that somebody made, not the ones that open pages make by themselves. */
        Instant seen() {
            return Instant.ofEpochMilli(seenAt.get());
        }

        Optional<Caller> caller() {
            try {
                var context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
                var authentication = context instanceof SecurityContext security ? security.getAuthentication() : null;
                return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                        ? Optional.of(signedIn.caller())
                        : Optional.empty();
            } catch (IllegalStateException e) {
                // it has ended meanwhile
                return Optional.empty();
            }
        }

        Collection<VaadinSession> pages() {
            try {
                return VaadinSession.getAllSessions(session);
            } catch (IllegalStateException e) {
                return List.of();
            }
        }

        /**
         * On a thread of its own, because a page of the one who ends it may be waiting, and its session is not this
         * one; waited for, so that it has ended when we say so. Not for ever: two may be ending each other.
         */
        void end() {
            var ending = Thread.startVirtualThread(() -> {
                try {
                    session.invalidate();
                } catch (IllegalStateException e) {
                    // it has ended meanwhile
                }
            });
            try {
                ending.join(WAIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Identities identities;
    private final Clock clock;

    OpenSessions(Identities identities, Clock clock) {
        this.identities = identities;
        this.clock = clock;
    }

    void begin(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(HANDLE) instanceof String old) {
            entries.remove(old);
        }
        var handle = Secrets.token();
        session.setAttribute(HANDLE, handle);
        var now = clock.instant();
        entries.put(
                handle,
                new Entry(
                        session, Device.of(request.getHeader("User-Agent")), now, new AtomicLong(now.toEpochMilli())));
    }

    /** Somebody did something. */
    void touch(WrappedSession session) {
        if (session.getAttribute(HANDLE) instanceof String handle && entries.get(handle) instanceof Entry entry) {
            entry.seenAt().set(clock.millis());
        }
    }

    Map<String, Entry> all() {
        return Map.copyOf(entries);
    }

    /** Somebody's own, the newest first. */
    List<OpenSession> of(long identityId, @Nullable HttpSession current) {
        var here = current == null ? null : current.getAttribute(HANDLE);
        return entries.entrySet().stream()
                .filter(entry -> isOf(identityId).test(entry.getValue()))
                .map(entry -> new OpenSession(
                        entry.getKey(),
                        entry.getValue().since(),
                        entry.getValue().seen(),
                        entry.getValue().device(),
                        entry.getKey().equals(here)))
                .sorted(Comparator.comparing(OpenSession::since).reversed().thenComparing(OpenSession::handle))
                .toList();
    }

    /** Ends one of somebody's own; what is not theirs is left alone. */
    void end(long identityId, String handle) {
        Optional.ofNullable(entries.get(handle)).filter(isOf(identityId)).ifPresent(Entry::end);
    }

    void endOthers(long identityId, @Nullable HttpSession current) {
        var here = current == null ? null : current.getAttribute(HANDLE);
        entries.forEach((handle, entry) -> {
            if (!handle.equals(here) && isOf(identityId).test(entry)) {
                entry.end();
            }
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Ended ended) {
        entries.values().stream().filter(isOf(ended.identityId())).toList().forEach(Entry::end);
    }

    /** An agency that leaves takes its people along. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RecordChanged change) {
        if (change.record().kind() == RecordKind.AGENCY) {
            // not in this transaction, which is over but still this thread's
            Thread.startVirtualThread(this::endThoseWhoHaveLeft);
        }
    }

    void endThoseWhoHaveLeft() {
        entries.values().stream()
                .filter(entry -> entry.caller().filter(identities::hasLeft).isPresent())
                .toList()
                .forEach(Entry::end);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(HANDLE) instanceof String handle) {
            entries.remove(handle);
        }
    }

    private static Predicate<Entry> isOf(long identityId) {
        return entry -> entry.caller()
                .filter(caller -> caller.identityId() == identityId)
                .isPresent();
    }
}
