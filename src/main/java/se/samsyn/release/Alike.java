package se.samsyn.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks that propose the same words: decided about once, wherever they stand. */
public final class Alike {

    private Alike() {}

    /**
     * @param alike whether to find the others too
     * @return the mark itself first; nothing where it is not in the draft
     */
    public static List<Mark> of(Draft draft, MarkId id, boolean alike) {
        var found = new java.util.ArrayList<Mark>();
        for (var picked : draft.records()) {
            picked.marks().stream().filter(mark -> mark.id().equals(id)).forEach(found::add);
        }
        if (alike && !found.isEmpty()) {
            var words = words(draft, found.getFirst());
            for (var picked : draft.records()) {
                picked.marks().stream()
                        .filter(mark -> words != null
                                && !mark.id().equals(id)
                                && mark.verdict() == Verdict.UNDECIDED
                                && words.equalsIgnoreCase(words(draft, mark)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** What is marked; null where it is not words but a field or a record, or not there any more. */
    public static @Nullable String words(Draft draft, Mark mark) {
        var span = mark.span();
        if (span == null) {
            return null;
        }
        for (var picked : draft.records()) {
            var printed = picked.printed();
            if (picked.id().equals(mark.picked()) && printed != null) {
                for (var field : printed.fields()) {
                    if (field.name().equals(mark.field())) {
                        return span.of(field.text());
                    }
                }
            }
        }
        return null;
    }
}
