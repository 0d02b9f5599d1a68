package se.samsyn.visit;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

public record StatementId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.STATEMENT, value);
    }
}
