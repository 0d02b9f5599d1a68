package se.samsyn.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.agency.AgencyId;

/**
 * A row of the list.
 *
 * @param accountable one of the agencies that answer for it now; null while there is none
 * @param agencies how many agencies take part now
 * @param areas their names, with commas; empty while unknown
 */
public record InitiativeListItem(
        InitiativeId id,
        String name,
        String longName,
        InitiativeStatus status,
        @Nullable Accountable accountable,
        int agencies,
        String areas,
        @Nullable LocalDate nextReviewOn,
        Label label,
        EvidenceGrade grade) {

    /** The agency that answers for the initiative. */
    public record Accountable(AgencyId id, String name, String shortName) {}
}
