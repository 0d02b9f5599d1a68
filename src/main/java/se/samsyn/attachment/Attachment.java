package se.samsyn.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.shared.RecordRef;

/**
 * A file that belongs to a record.
 *
 * @param record what it belongs to
 * @param recordName what that is called
 * @param agency of whoever added it, by its number; null where that is the municipality's own coordination
 * @param agencyName empty likewise
 * @param present how many bytes of the content are there: other than the file's size where something has been lost
 */
public record Attachment(
        AttachmentId id,
        long version,
        RecordRef record,
        String recordName,
        StoredFile file,
        AttachmentData data,
        @Nullable Long agency,
        String agencyName,
        String addedBy,
        Instant addedAt,
        long present) {

    /** Whether all of the content is there, as far as can be told without reading it. */
    public boolean isWhole() {
        return present == file.size();
    }

    /** The label of its own; null where it has that of what it belongs to. */
    public @Nullable Label ownLabel() {
        return data.sharing().label();
    }

    /** The same, saying something else. */
    public Attachment with(AttachmentData changed) {
        return new Attachment(
                id, version, record, recordName, file, changed, agency, agencyName, addedBy, addedAt, present);
    }
}
