package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import se.samsyn.shared.RecordRef;

/**
 * Tells in a record's history what stands behind what it says, implemented by modules that write others' records: the log
 * knows who wrote, not from what.
 */
public interface HistoryNotes {

    /** The latest first; nothing for whoever may not know. */
    List<Note> of(RecordRef record);

    /**
     * @param text a sentence with its links
     * @param own whether it is an event of its own, and not what stands behind one that was written in the same go
     */
    record Note(Instant at, Component text, boolean own) {

        public Note(Instant at, Component text) {
            this(at, text, false);
        }
    }
}
