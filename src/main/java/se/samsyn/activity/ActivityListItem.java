package se.samsyn.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;

/**
 * An activity in a list.
 *
 * @param returned whether it has been sent back and is not yet in order; null for nearly all
 */
public record ActivityListItem(
        ActivityId id,
        LocalDate heldOn,
        ActivityKind kind,
        String name,
        InitiativeId initiative,
        String initiativeName,
        AgencyId agency,
        String agencyName,
        String agencyShortName,
        @Nullable String areaName,
        @Nullable Integer headcount,
        @Nullable BigDecimal hours,
        Label label,
        @Nullable Returned returned) {}
