package se.samsyn.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RetentionKind;

/**
 * What is asked for of what falls due.
 *
 * @param q a part of a name; empty for all
 * @param day due by then; null for today
 * @param held null for both
 */
public record DueFilter(
        @NotFreeText("what is searched for is not stored") String q,
        @Nullable RetentionKind kind,
        @Nullable LocalDate day,
        @Nullable HoldState held) {

    public static final DueFilter ALL = new DueFilter("", null, null, null);

    /** Whether something is held back. */
    public enum HoldState {
        FREE,
        HELD
    }
}
