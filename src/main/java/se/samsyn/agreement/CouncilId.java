package se.samsyn.agreement;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies the strategic council within its municipality. */
public record CouncilId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.COUNCIL, value);
    }
}
