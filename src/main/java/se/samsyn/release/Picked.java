package se.samsyn.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/**
 * A record in a package.
 *
 * @param printed what it says now; null where it is gone, or not for the caller
 * @param fingerprint of what it said when somebody last read it here; "" while nobody has
 */
public record Picked(
        PickedId id, RecordRef record, @Nullable Printed printed, String fingerprint, List<Mark> marks) {

    /** Whether it says something else than when it was last read here. */
    public boolean isChanged() {
        return printed != null && !isUnread() && !printed.fingerprint().equals(fingerprint);
    }

    /** Whether nobody has looked at it here: no program finds all that a reader does. */
    public boolean isUnread() {
        return fingerprint.isEmpty();
    }

    /** Whether nothing is left to do about it before the decision. */
    public boolean isDone() {
        return printed != null && !isUnread() && !isChanged() && undecided() == 0;
    }

    public long undecided() {
        return marks.stream()
                .filter(mark -> mark.verdict() == Verdict.UNDECIDED)
                .count();
    }

    public long withheld() {
        return marks.stream().filter(Mark::isWithheld).count();
    }

    public boolean isWithheldWhole() {
        return marks.stream().anyMatch(mark -> mark.isWithheld() && mark.field().equals(Mark.WHOLE));
    }

    /** The marks on a field, those on all of the record among them. */
    public List<Mark> on(String field) {
        return marks.stream()
                .filter(mark -> mark.field().equals(field) || mark.field().equals(Mark.WHOLE))
                .toList();
    }
}
