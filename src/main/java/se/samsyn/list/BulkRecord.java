package se.samsyn.list;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/**
 * One record of a change of many.
 *
 * @param version as which the change left it
 * @param said what it said before
 * @param says what it said after
 */
public record BulkRecord(RecordRef record, long version, String said, String says) {

    static BulkRecord of(RecordKind kind, long id, long version, String said, String says) {
        return new BulkRecord(RecordRef.of(kind, id), version, said, says);
    }
}
