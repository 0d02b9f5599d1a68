package se.samsyn.shared;

import org.jspecify.annotations.Nullable;

/**
 * Published where it is decided how long something is kept, where something is held back, and where it is disposed of.
 *
 * @param record the one it is about; null where it is about none, or about what is no record of the registry
 * @param about a kind, a reference, or the number of a protocol; no content
 */
public record RetentionTold(Act act, @Nullable RecordRef record, String about) {

    /** What was done. */
    public enum Act {
        RETENTION_DECIDED,
        RETENTION_HELD,
        RETENTION_RELEASED,
        DISPOSED,
        EXPORTED
    }
}
