package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samsyn.shared.RecordRef;

/**
 * A part that one module adds to the page of another's record: the visits of an initiative, the articles about an
 * agency. A Spring bean; the page that shows it does not know who made it.
 */
public interface RecordSection {

    /** From this order on it is not what is known of the record, but what has been done with it here. */
    int HISTORY = 1_000;

    /** Smaller comes first. */
    int order();

    /** @return nothing where this module has nothing to do with that kind of record */
    Optional<Component> create(RecordRef record);
}
