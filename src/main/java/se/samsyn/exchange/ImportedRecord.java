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
 * @param part what of the record the row made or changed, apart from the record itself
 */
record ImportedRecord(
        int line,
        long record,
        boolean created,
        @Nullable JSONB before,
        long versionAfter,
        List<String> fields,
        boolean takenBack,
        String leftWhy,
        @Nullable ImportedPart part) {

    /** Whether it says something of the record itself, and not only of its part. */
    boolean isOfItself() {
        return created || fields.stream().anyMatch(field -> !ImportField.isOfPart(field));
    }

    /** Whether it made the part: what is recognised by its name is not given one. */
    boolean isPartNew() {
        return fields.contains(ImportField.PART_NAME);
    }

    /** Whether nobody who sees it has undone the import. */
    boolean isUntried() {
        return !takenBack && leftWhy.isEmpty();
    }
}
