package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the figures speak for, and why. A person confirms it or says why not; it is kept with what they said, as it was
 * then.
 *
 * @param indicator the one that decides; null where the goal has none
 * @param value its latest figure; null where there is none
 * @param preliminary whether that figure may still change
 * @param start where it came from: the baseline, or else the first figure
 * @param expected what it was to be
 * @param expectedOn the day for which that is; null for a target without a day
 */
public record Proposal(
        Ground ground,
        @Nullable String indicator,
        String unit,
        @Nullable BigDecimal value,
        @Nullable LocalDate on,
        boolean preliminary,
        @Nullable BigDecimal start,
        @Nullable BigDecimal expected,
        @Nullable LocalDate expectedOn) {

    public FollowUpColour colour() {
        return ground.colour();
    }
}
