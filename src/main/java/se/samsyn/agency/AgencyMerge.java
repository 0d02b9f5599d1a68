package se.samsyn.agency;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Two agencies that became one.
 *
 * @param gone its number leads to the other now
 * @param undoneAt null while they are one
 */
public record AgencyMerge(
        AgencyMergeId id,
        AgencyId kept,
        AgencyId gone,
        String goneName,
        String reason,
        String mergedBy,
        OffsetDateTime mergedAt,
        String undoneBy,
        @Nullable OffsetDateTime undoneAt) {

    /** Whether an agency is what is left of the two. */
    public boolean standsIn(AgencyId agency) {
        return undoneAt == null && kept.equals(agency);
    }
}
