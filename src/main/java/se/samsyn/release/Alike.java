package se.samsyn.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks that propose the same words: decided about once, wherever they stand. */
public final class Alike {

    private Alike() {}

    /**
     * @param alike whether to find the others too
     * @return the mark itself first; nothing where it is not in the draft
     */
    public static List<Mark> of(Draft draft, MarkId id, boolean alike) {
        var found = new ArrayList<>(
                marks(draft).filter(mark -> mark.id().equals(id)).toList());
        var words = alike && !found.isEmpty() ? words(draft, found.getFirst()) : null;
        if (words != null) {
            marks(draft)
                    .filter(mark ->
                            mark.verdict() == Verdict.UNDECIDED && !mark.id().equals(id))
                    .filter(mark -> words.equalsIgnoreCase(words(draft, mark)))
                    .forEach(found::add);
        }
        return found;
    }

    /** What is marked; null where it is not words but a field or a record, or not there any more. */
    public static @Nullable String words(Draft draft, Mark mark) {
        var span = mark.span();
        return span == null
                ? null
                : draft.picked(mark.picked())
                        .map(Picked::printed)
                        .flatMap(printed -> printed.field(mark.field()))
                        .map(field -> span.of(field.text()))
                        .orElse(null);
    }

    private static Stream<Mark> marks(Draft draft) {
        return draft.records().stream().flatMap(picked -> picked.marks().stream());
    }
}
