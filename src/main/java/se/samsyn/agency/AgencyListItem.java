package se.samsyn.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency as a row of the list. */
public record AgencyListItem(
        AgencyId id,
        String name,
        String shortName,
        AgencyKind kind,
        @Nullable AgencyId parent,
        @Nullable String parentName,
        @Nullable LocalDate endedOn) {

    public AgencyState state(LocalDate today) {
        return endedOn == null || endedOn.isAfter(today) ? AgencyState.CURRENT : AgencyState.ENDED;
    }
}
