package se.samsyn.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param hits the nearest first, as many as were asked for
 * @param count how many there are
 * @param more whether there are more than so many
 */
public record HitGroup(SearchKind kind, List<Hit> hits, long count, boolean more) {

    public HitGroup {
        hits = List.copyOf(hits);
    }
}
