package se.samsyn.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency as a row of the list.
 *
 * @param lastOn the day of the latest activity that it recorded or took part in, of those that the caller sees; null for none
 */
public record AgencyListItem(
        AgencyId id,
        String name,
        String shortName,
        AgencyKind kind,
        @Nullable AgencyId parent,
        @Nullable String parentName,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate lastOn) {

    public AgencyState state(LocalDate today) {
        return endedOn == null || endedOn.isAfter(today) ? AgencyState.CURRENT : AgencyState.ENDED;
    }
}
