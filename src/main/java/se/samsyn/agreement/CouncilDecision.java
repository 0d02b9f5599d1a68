package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyOption;

/**
 * A decision as it is stored.
 *
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param agency who sees to it; null for the municipality's own coordination
 * @param initiatives what it is about, as far as the caller may see that
 * @param doneOn the day from which it is seen to; null until then
 * @param doneNote what came of it; may be empty
 */
public record CouncilDecision(
        DecisionId id,
        long version,
        MeetingId meeting,
        DecisionData data,
        @Nullable AgencyOption agency,
        List<AgreementInitiative> initiatives,
        @Nullable LocalDate doneOn,
        String doneNote) {

    public DecisionState state(LocalDate today) {
        if (doneOn != null) {
            return DecisionState.DONE;
        }
        return data.dueOn() != null && data.dueOn().isBefore(today) ? DecisionState.LATE : DecisionState.OPEN;
    }
}
