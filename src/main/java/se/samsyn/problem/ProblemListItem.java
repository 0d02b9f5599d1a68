package se.samsyn.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param areas their names, with commas; empty while unknown
 * @param initiatives how many that are not over answer to it, of those that the caller may see
 * @param withheld whether there are others, which the caller may not see
 */
public record ProblemListItem(
        ProblemId id,
        String name,
        ProblemCategory category,
        ProblemKind kind,
        String areas,
        int initiatives,
        boolean withheld,
        String affected,
        String source,
        @Nullable LocalDate sourceOn,
        @Nullable LocalDate closedOn) {

    public ProblemState state() {
        return closedOn == null ? ProblemState.OPEN : ProblemState.CLOSED;
    }

    /** A loose end: a problem that nobody does anything about. */
    public boolean isUnanswered() {
        return closedOn == null && initiatives == 0 && !withheld;
    }
}
