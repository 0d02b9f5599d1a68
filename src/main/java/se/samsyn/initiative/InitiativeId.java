package se.samsyn.initiative;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies an initiative within its municipality. */
public record InitiativeId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.INITIATIVE, value);
    }
}
