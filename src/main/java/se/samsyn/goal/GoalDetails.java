package se.samsyn.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    public Smart smart() {
        return Smart.of(goal.data(), indicators.stream().map(Indicator::data).toList());
    }

    /** What the figures by a day speak for; nothing where they cannot. */
    public Optional<Proposal> proposal(LocalDate day) {
        return Proposals.of(goal.data(), indicators, day);
    }

    /** As {@link #proposal(LocalDate)}, of one of its indicators. */
    public Optional<Proposal> proposal(Indicator indicator, LocalDate day) {
        return Proposals.of(goal.data(), indicator, day);
    }
}
