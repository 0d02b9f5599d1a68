package se.samsyn.activity;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

public record ActivityId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.ACTIVITY, value);
    }
}
