package se.samsyn.access;

import org.springframework.context.ApplicationEventPublisher;
import se.samsyn.shared.RecordRef;

/**
 * Published when somebody opens a record whose reading is recorded, within the transaction in which it is read: what cannot
 * be recorded is not read.
 *
 * @param label the narrowest of what was read
 */
public record RecordRead(RecordRef record, Label label) {

    /** Publishes the reading of what is for few; that of the rest is nobody's concern. */
    public static void publish(ApplicationEventPublisher events, RecordRef record, Label label) {
        if (label == Label.RED || label == Label.AMBER_STRICT) {
            events.publishEvent(new RecordRead(record, label));
        }
    }
}
