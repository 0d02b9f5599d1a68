package se.samsyn.agreement;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies a meeting of the council within its municipality. */
public record MeetingId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.COUNCIL_MEETING, value);
    }
}
