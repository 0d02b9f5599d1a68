package se.samsyn.picture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a promise; the registry knows open, kept and broken, and the calendar knows late. */
public enum PromiseState {
    LATE,
    OPEN,
    KEPT,
    BROKEN;

    static PromiseState of(String stored, @Nullable LocalDate dueOn, LocalDate today) {
        var state = valueOf(stored);
        return state == OPEN && dueOn != null && dueOn.isBefore(today) ? LATE : state;
    }

    public boolean settled() {
        return this == KEPT || this == BROKEN;
    }
}
