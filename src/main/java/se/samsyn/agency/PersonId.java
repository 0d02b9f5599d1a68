package se.samsyn.agency;

import org.jspecify.annotations.Nullable;

/** Identifies a person within its municipality. */
public record PersonId(long value) {

    public static @Nullable PersonId ofNullable(@Nullable Long value) {
        return value == null ? null : new PersonId(value);
    }
}
