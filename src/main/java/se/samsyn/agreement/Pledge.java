package se.samsyn.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pledge as it is stored.
 *
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param outcome null while nobody has followed it up
 */
public record Pledge(
        PledgeId id,
        long version,
        PledgeData data,
        @Nullable PledgeOutcome outcome) {

    public PledgeState state(LocalDate today) {
        if (outcome != null) {
            return PledgeState.valueOf(outcome.result().name());
        }
        if (data.startsOn().isAfter(today)) {
            return PledgeState.COMING;
        }
        return data.followUpOn().isBefore(today) ? PledgeState.TO_FOLLOW_UP : PledgeState.ONGOING;
    }

    Pledge with(PledgeData changed) {
        return new Pledge(id, version, changed, outcome);
    }
}
