package se.samsyn.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is stored.
 *
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param endedOn from when on it is no more; null while it goes on
 */
public record Agency(
        AgencyId id,
        long version,
        AgencyData data,
        @Nullable LocalDate endedOn) {

    public AgencyState state(LocalDate today) {
        return endedOn == null || endedOn.isAfter(today) ? AgencyState.CURRENT : AgencyState.ENDED;
    }
}
