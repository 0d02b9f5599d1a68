package se.samsyn.initiative;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies an initiative within its municipality. */
public record InitiativeId(long value) {

    public static @Nullable InitiativeId ofNullable(@Nullable Long value) {
        return value == null ? null : new InitiativeId(value);
    }

    public RecordRef ref() {
        return RecordRef.of(RecordKind.INITIATIVE, value);
    }
}
