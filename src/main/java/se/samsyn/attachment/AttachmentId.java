package se.samsyn.attachment;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies an attachment within its municipality. */
public record AttachmentId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.ATTACHMENT, value);
    }
}
