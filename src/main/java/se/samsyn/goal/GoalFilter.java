package se.samsyn.goal;

import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeId;

/** Which goals a list shows; null and "" leave nothing out. */
public record GoalFilter(
        @Nullable InitiativeId initiative,
        @Nullable FollowUpColour colour,
        @Nullable ResultType type,
        String q) {

    public static final GoalFilter ALL = new GoalFilter(null, null, null, "");

    public GoalFilter {
        q = q.strip();
    }

    public static GoalFilter of(InitiativeId initiative) {
        return new GoalFilter(initiative, null, null, "");
    }
}
