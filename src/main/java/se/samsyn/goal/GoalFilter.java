package se.samsyn.goal;

import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;

/**
 * Which goals a list shows; null and "" leave nothing out.
 *
 * @param area where their initiatives work
 */
public record GoalFilter(
        @Nullable InitiativeId initiative,
        @Nullable FollowUpColour colour,
        @Nullable ResultType type,
        @Nullable AreaId area,
        String q) {

    public static final GoalFilter ALL = new GoalFilter(null, null, null, null, "");

    public GoalFilter {
        q = q.strip();
    }

    public static GoalFilter of(InitiativeId initiative) {
        return new GoalFilter(initiative, null, null, null, "");
    }
}
