package se.samsyn.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is stored.
 *
 * @param version goes up with every change; a change of an older version is refused
 * @param endedOn when one stopped working towards it; null while it stands
 */
public record Goal(
        GoalId id, long version, GoalData data, @Nullable LocalDate endedOn) {}
