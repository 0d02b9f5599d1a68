package se.samsyn.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionKind.CountedFrom;

/**
 * Something that falls due, as far as the reader may see it.
 *
 * @param name empty to those who see numbers only
 * @param label null where the kind has none of its own, and to those who see numbers only
 * @param stamp differs once it has been changed
 * @param subject the record that it is about, where it is none itself
 * @param decision the number of the decision that it rests on
 * @param countedOn the day that time is counted from
 * @param dueOn the first day on which it may be disposed of
 * @param hold null where nothing holds it back
 */
public record DueItem(
        DueRef ref,
        @NotFreeText("what is stored") String name,
        @Nullable Label label,
        @NotFreeText("a number") String stamp,
        @Nullable RecordRef subject,
        long decision,
        CountedFrom countedFrom,
        LocalDate countedOn,
        LocalDate dueOn,
        @Nullable Hold hold) {

    /** The page of it, or of what it is about. */
    public Optional<RecordRef> page() {
        return Optional.ofNullable(ref.record()).or(() -> Optional.ofNullable(subject));
    }
}
