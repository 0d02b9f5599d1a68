package se.samsyn.goal;

import java.util.List;

/**
 * A goal with all that its page shows.
 *
 * @param followUps the latest first
 */
public record GoalDetails(Goal goal, String initiativeName, List<FollowUp> followUps, List<Indicator> indicators) {

    /** How the latest follow-up judged it; grey without one, never green. */
    public FollowUpColour state() {
        return followUps.isEmpty()
                ? FollowUpColour.GREY
                : followUps.getFirst().data().colour();
    }
}
