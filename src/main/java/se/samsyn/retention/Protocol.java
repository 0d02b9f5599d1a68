package se.samsyn.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a disposal: numbers, and no content.
 *
 * @param along lines of a text key, a space and how many
 */
public record Protocol(long id, Instant at, String by, String reason, List<String> along, List<Item> items) {

    /**
     * @param kind a {@link se.samsyn.shared.RetentionKind} by its name, or GOAL
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
     * @param kinds names, in order
     * @param count of records, without what went with them
     */
    public record Head(long id, Instant at, String by, String reason, List<String> kinds, int count) {}
}
