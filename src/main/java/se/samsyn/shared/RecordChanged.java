package se.samsyn.shared;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Published by a service inside the transaction in which it wrote; whoever shows the record hears of it once that
 * transaction has been committed.
 *
 * @param isNew whether it was created in that transaction
 */
public record RecordChanged(RecordRef record, boolean isNew) {

    public RecordChanged(RecordRef record) {
        this(record, false);
    }

    public static void publish(ApplicationEventPublisher events, RecordKind kind, long id) {
        events.publishEvent(new RecordChanged(RecordRef.of(kind, id)));
    }

    /** For a record that has just been created. */
    public static void publishNew(ApplicationEventPublisher events, RecordKind kind, long id) {
        events.publishEvent(new RecordChanged(RecordRef.of(kind, id), true));
    }

    public static void publish(ApplicationEventPublisher events, List<RecordRef> records) {
        records.forEach(record -> events.publishEvent(new RecordChanged(record)));
    }
}
