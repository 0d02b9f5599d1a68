package se.samsyn.agency;

import org.jspecify.annotations.Nullable;

/** Identifies an agency within its municipality. */
public record AgencyId(long value) {

    public static @Nullable AgencyId ofNullable(@Nullable Long value) {
        return value == null ? null : new AgencyId(value);
    }
}
