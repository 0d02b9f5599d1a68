package se.samsyn.agreement;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies a citizens' pledge within its municipality. */
public record PledgeId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.PLEDGE, value);
    }
}
