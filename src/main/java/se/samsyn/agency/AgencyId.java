package se.samsyn.agency;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies an agency within its municipality. */
public record AgencyId(long value) {

    public static @Nullable AgencyId ofNullable(@Nullable Long value) {
        return value == null ? null : new AgencyId(value);
    }

    public RecordRef ref() {
        return RecordRef.of(RecordKind.AGENCY, value);
    }
}
