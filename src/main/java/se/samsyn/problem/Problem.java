package se.samsyn.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is stored.
 *
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param registeredOn the day on which it came into the catalogue
 * @param closedOn from when on it is none any more, never to come; null while it is one
 */
public record Problem(
        ProblemId id,
        long version,
        ProblemData data,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn) {

    public ProblemState state() {
        return closedOn == null ? ProblemState.OPEN : ProblemState.CLOSED;
    }
}
