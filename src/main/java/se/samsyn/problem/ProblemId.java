package se.samsyn.problem;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies a problem within its municipality. */
public record ProblemId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.PROBLEM, value);
    }
}
