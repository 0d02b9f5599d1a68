package se.samsyn.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;

/**
 * Which activities; null, "" and false leave nothing out.
 *
 * @param agency recorded by it, or with it taking part
 * @param unplaced whether only those of which nobody has said where
 * @param returned only those that have been sent back and are where this says
 */
public record ActivityFilter(
        String q,
        @Nullable InitiativeId initiative,
        @Nullable AgencyId agency,
        @Nullable AreaId area,
        @Nullable ActivityKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean unplaced,
        @Nullable Returned returned) {

    public ActivityFilter(
            String q,
            @Nullable InitiativeId initiative,
            @Nullable AgencyId agency,
            @Nullable AreaId area,
            @Nullable ActivityKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(q, initiative, agency, area, kind, from, to, false, null);
    }

    public static ActivityFilter all() {
        return new ActivityFilter("", null, null, null, null, null, null);
    }

    public static ActivityFilter of(InitiativeId initiative) {
        return new ActivityFilter("", initiative, null, null, null, null, null);
    }

    public static ActivityFilter of(AreaId area) {
        return new ActivityFilter("", null, null, area, null, null, null);
    }

    public static ActivityFilter of(AgencyId agency) {
        return new ActivityFilter("", null, agency, null, null, null, null);
    }
}
