package se.samsyn.retention;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionKind;

/** Points at what can be disposed of. */
public record DueRef(RetentionKind kind, long id) {

    /** The record of the registry that it is; null where it is none. */
    public @Nullable RecordRef record() {
        var record = kind.record();
        return record == null ? null : RecordRef.of(record, id);
    }
}
