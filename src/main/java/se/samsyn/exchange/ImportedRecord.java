package se.samsyn.exchange;

import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/**
 * What an import made or changed.
 *
 * @param before what it said, where it was changed; null for a new one
 * @param versionAfter as the import left it
 * @param fields keys of what was changed
 * @param leftWhy text key of why it was not taken back; empty where it was, or where nobody has undone the import
 */
record ImportedRecord(
        int line,
        long record,
        boolean created,
        @Nullable JSONB before,
        long versionAfter,
        List<String> fields,
        boolean takenBack,
        String leftWhy) {

    /** Whether nobody who sees it has undone the import. */
    boolean isUntried() {
        return !takenBack && leftWhy.isEmpty();
    }
}
