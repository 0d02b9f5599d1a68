package se.samsyn.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;

/**
 * Which activities; null and "" mean all.
 *
 * @param agency recorded by it, or with it taking part
 */
public record ActivityFilter(
        String q,
        @Nullable InitiativeId initiative,
        @Nullable AgencyId agency,
        @Nullable AreaId area,
        @Nullable ActivityKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static ActivityFilter all() {
        return new ActivityFilter("", null, null, null, null, null, null);
    }

    public static ActivityFilter of(InitiativeId initiative) {
        return new ActivityFilter("", initiative, null, null, null, null, null);
    }

    public static ActivityFilter of(AgencyId agency) {
        return new ActivityFilter("", null, agency, null, null, null, null);
    }
}
