package se.samsyn.agreement;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies an agreement within its municipality. */
public record AgreementId(long value) {

    public static @Nullable AgreementId ofNullable(@Nullable Long value) {
        return value == null ? null : new AgreementId(value);
    }

    public RecordRef ref() {
        return RecordRef.of(RecordKind.AGREEMENT, value);
    }
}
