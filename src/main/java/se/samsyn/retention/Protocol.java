package se.samsyn.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RetentionKind;

/**
 * What stays of a disposal: numbers, and no content.
 *
 * @param along how much of what went along, by text keys
 */
public record Protocol(
        long id, Instant at, String by, String reason, SortedMap<String, Integer> along, List<Item> items) {

    /**
     * @param kind a {@link RetentionKind} by its name, or GOAL
     * @param decision number of the decision that it rests on; null for what went with another record
     */
    public record Item(
            String kind,
            long id,
            @Nullable Long decision,
            @Nullable LocalDate dueOn) {}

    /**
     * One of the list.
     *
     * @param kinds in the order of their names
     * @param count of records, without what went with them
     */
    public record Head(long id, Instant at, String by, String reason, List<RetentionKind> kinds, int count) {}
}
