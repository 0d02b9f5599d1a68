package se.samsyn.area;

import org.jspecify.annotations.Nullable;

/** Identifies an area within its municipality. */
public record AreaId(long value) {

    public static @Nullable AreaId ofNullable(@Nullable Long value) {
        return value == null ? null : new AreaId(value);
    }
}
