package se.samsyn.goal;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies a goal within its municipality. */
public record GoalId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.GOAL, value);
    }
}
