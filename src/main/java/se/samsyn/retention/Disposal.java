package se.samsyn.retention;

import java.util.List;
import java.util.SortedMap;
import se.samsyn.shared.RecordRef;

/**
 * What would be disposed of, what goes with it and what stands against it, as it is at one moment. Two are equal where
 * nothing has happened in between.
 *
 * @param rows in a fixed order
 * @param along how much of what goes with them, by text keys
 * @param stops what rests on them and stays
 * @param missing how many of those asked for are not due, are no more, or are not to be seen
 */
public record Disposal(List<DueItem> rows, SortedMap<String, Integer> along, List<Stop> stops, int missing) {

    /**
     * That something cannot go.
     *
     * @param of what cannot
     * @param by the first of the records that rest on it
     * @param count how many those are
     */
    public record Stop(DueRef of, RecordRef by, int count) {}

    public List<DueItem> held() {
        return rows.stream().filter(row -> row.hold() != null).toList();
    }

    public boolean isPossible() {
        return !rows.isEmpty() && stops.isEmpty() && missing == 0 && held().isEmpty();
    }

    /** Those that nothing stands against. */
    public List<DueRef> free() {
        var stopped = stops.stream().map(Stop::of).toList();
        return rows.stream()
                .filter(row -> row.hold() == null)
                .map(DueItem::ref)
                .filter(ref -> !stopped.contains(ref))
                .toList();
    }
}
