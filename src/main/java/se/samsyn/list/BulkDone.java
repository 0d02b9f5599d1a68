package se.samsyn.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;

/**
 * A change of many that was made.
 *
 * @param field key of what was changed
 * @param size how many records were changed
 * @param undoneAt when something of it was last taken back; null where nothing was
 * @param reason why, as it was said then; empty for none, and where the caller sees none of the records
 * @param records those that the caller may see
 */
public record BulkDone(
        BulkChangeId id,
        RecordKind kind,
        String field,
        int size,
        String madeBy,
        Instant madeAt,
        @Nullable Instant undoneAt,
        String undoneBy,

        @NotFreeText("read from the registry; looked through as it was written")
        String reason,

        List<BulkRecord> records) {

    /** Those that say still, as far as anybody knows, what the change made them say. */
    public List<BulkRecord> left() {
        return records.stream().filter(record -> !record.undone()).toList();
    }
}
