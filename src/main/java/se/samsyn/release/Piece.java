package se.samsyn.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of a text: words that are released, or a place where some are withheld.
 *
 * @param text "" where withheld: what stood there is not carried on from here
 * @param rules numbers of the rules; empty where released
 */
public record Piece(String text, Set<Long> rules) {

    public boolean isWithheld() {
        return !rules.isEmpty();
    }

    /**
     * A text without what is withheld of it. Places with nothing but space between them become one, so that the number of
     * words cannot be counted.
     */
    public static List<Piece> of(String text, List<Mark> marks) {
        var withheld = marks.stream()
                .filter(Mark::isWithheld)
                .map(mark -> new Place(spanned(mark, text), rule(mark)))
                .sorted(Comparator.comparingInt((Place place) -> place.span().begins())
                        .thenComparingInt(place -> place.span().ends()))
                .toList();
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var place : withheld) {
            var begins = place.span().begins();
            var ends = place.span().ends();
            var between = begins > at ? text.substring(at, begins) : "";
            var joined = !pieces.isEmpty() && pieces.getLast().isWithheld() && between.isBlank();
            if (joined) {
                var rules = new TreeSet<>(pieces.removeLast().rules());
                rules.add(place.rule());
                pieces.add(new Piece("", rules));
            } else {
                if (!between.isEmpty()) {
                    pieces.add(new Piece(between, Set.of()));
                }
                pieces.add(new Piece("", Set.of(place.rule())));
            }
            at = Math.max(at, ends);
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), Set.of()));
        }
        return pieces;
    }

    private record Place(Span span, long rule) {}

    private static Span spanned(Mark mark, String text) {
        var span = mark.span();
        return span == null ? new Span(0, Math.max(1, text.length())) : span.whole(text);
    }

    private static long rule(Mark mark) {
        return Objects.requireNonNull(mark.rule()).value();
    }
}
