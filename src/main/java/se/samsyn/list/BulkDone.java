package se.samsyn.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;

/**
 * A change of many that was made.
 *
 * @param field key of what was changed
 * @param size how many records were changed
 * @param undoneAt null where it was not taken back
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
        List<BulkRecord> records) {}
