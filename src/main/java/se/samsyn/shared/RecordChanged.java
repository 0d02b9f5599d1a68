package se.samsyn.shared;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Published by a service inside the transaction in which it wrote; whoever shows the record hears of it once that
 * transaction has been committed.
 */
public record RecordChanged(RecordRef record) {

    public static void publish(ApplicationEventPublisher events, RecordKind kind, long id) {
        events.publishEvent(new RecordChanged(RecordRef.of(kind, id)));
    }

    public static void publish(ApplicationEventPublisher events, List<RecordRef> records) {
        records.forEach(record -> events.publishEvent(new RecordChanged(record)));
    }
}
