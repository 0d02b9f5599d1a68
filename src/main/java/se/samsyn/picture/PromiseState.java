package se.samsyn.picture;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a promise; the registry knows open, kept and broken, and the calendar knows late. */
public enum PromiseState {
    LATE,
    OPEN,
    KEPT,
    BROKEN,
    /** Written by a newer program than this one. */
    @JsonEnumDefaultValue
    UNKNOWN;

    static PromiseState of(String stored, @Nullable LocalDate dueOn, LocalDate today) {
        var state = valueOf(stored);
        return state == OPEN && dueOn != null && dueOn.isBefore(today) ? LATE : state;
    }

    public boolean settled() {
        return this == KEPT || this == BROKEN;
    }
}
