package se.samsyn.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionTold;

/**
 * Hands on what has been committed to those who listen for the same municipality. Within one process, which is what
 * Samsyn is; a listener learns which record changed and nothing of what it says, and asks a service as itself.
 */
@Component
public class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final Map<String, Set<Consumer<Object>>> listeners = new ConcurrentHashMap<>();
    private static final Duration GATHER = Duration.ofMillis(300);
    private static final Set<RecordKind> UNSHOWN = Set.of(RecordKind.EDITION, RecordKind.RELEASE);

    /** Never the thread that wrote: the one who logs does not wait for those who look. */
    private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();

    /** @return call it to stop listening; a listener that is never removed is kept for good */
    public Runnable listen(String municipality, Consumer<RecordRef> listener) {
        return listen(municipality, RecordRef.class, listener);
    }

    /** As {@link #listen(String, Consumer)}, for events of one type. */
    public <E> Runnable listen(String municipality, Class<E> type, Consumer<E> listener) {
        var ofMunicipality = listeners.computeIfAbsent(municipality, _ -> ConcurrentHashMap.newKeySet());
        Consumer<Object> ofType = what -> {
            if (type.isInstance(what)) {
                listener.accept(type.cast(what));
            }
        };
        ofMunicipality.add(ofType);
        return () -> ofMunicipality.remove(ofType);
    }

    /**
     * As {@link #listen(String, Consumer)}, for who looks at everything anew: told once of what happens within a third of a second. Long
     * enough for an import's hundred changes, short enough not to be noticed. Editions and releases are left out: they change nothing
     * that others show.
     */
    public Runnable follow(String municipality, Runnable listener) {
        var gathering = new AtomicBoolean();
        return listen(municipality, record -> {
            if (!UNSHOWN.contains(record.kind()) && gathering.compareAndSet(false, true)) {
                try {
                    Thread.sleep(GATHER);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    gathering.set(false);
                }
                listener.run();
            }
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RecordChanged change) {
        tellAll(change.record());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RetentionTold told) {
        var record = told.record();
        if (record != null) {
            tellAll(record);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(LiveEvent event) {
        tellAll(event);
    }

    private void tellAll(Object what) {
        CurrentCaller.find()
                .map(caller -> listeners.getOrDefault(caller.municipality(), Set.of()))
                .ifPresent(ofMunicipality ->
                        ofMunicipality.forEach(listener -> executor.execute(() -> tell(listener, what))));
    }

    private static void tell(Consumer<Object> listener, Object what) {
        try {
            listener.accept(what);
        } catch (RuntimeException e) {
            LOG.debug("A page could not be told of {}", what, e);
        }
    }
}
