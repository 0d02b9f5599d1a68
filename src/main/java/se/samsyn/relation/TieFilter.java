package se.samsyn.relation;

import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.OrgRole;

/**
 * Which part of the network is meant.
 *
 * @param agency in the middle: what it takes part in, and who else does; null for none
 * @param initiative in the middle: who takes part, and what else they do; null for none. Where both are given, this one is
 * @param area that the initiatives work in; null for all
 * @param role that the agency has; null for all
 * @param over also initiatives and parts that are over
 */
public record TieFilter(
        @Nullable AgencyId agency,
        @Nullable InitiativeId initiative,
        @Nullable AreaId area,
        @Nullable OrgRole role,
        boolean over) {

    public static final TieFilter ALL = new TieFilter(null, null, null, null, false);
}
