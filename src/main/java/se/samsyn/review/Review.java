package se.samsyn.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;

/**
 * A review as it was decided; it never changes.
 *
 * @param before what the initiative was, and {@code after} what the decision made of it
 * @param decidedBy the name of whoever recorded the decision
 * @param corrects the one that it stands in the place of; null for none
 * @param correctedBy the one that stands in its place; null while it holds
 * @param followUps what is to be done first at the top
 */
public record Review(
        ReviewId id,
        InitiativeId initiative,
        ReviewData data,
        InitiativeStatus before,
        InitiativeStatus after,
        String decidedBy,
        Instant decidedAt,
        @Nullable ReviewId corrects,
        @Nullable ReviewId correctedBy,
        List<FollowUp> followUps) {

    /** Whether it has not been corrected. */
    public boolean holds() {
        return correctedBy == null;
    }
}
