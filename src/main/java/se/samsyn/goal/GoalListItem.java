package se.samsyn.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeId;

/**
 * A row of the list.
 *
 * @param state of the latest follow-up; grey without one
 * @param followedUpOn null while nobody has looked
 * @param progress of its first indicator; null where it has none
 * @param figures what they speak for; null where they cannot say
 */
public record GoalListItem(
        GoalId id,
        String name,
        InitiativeId initiative,
        String initiativeName,
        ResultType type,
        FollowUpColour state,
        @Nullable LocalDate followedUpOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn,
        @Nullable Progress progress,
        Smart smart,
        @Nullable Proposal figures) {}
