package se.samsyn.initiative;

import java.util.List;

/**
 * An initiative seen from one of its agencies.
 *
 * @param roles all that the agency has or had in it, in the order of {@link OrgRole}
 * @param current whether the agency still takes part
 */
public record AgencyInitiative(
        InitiativeId id, String name, String longName, InitiativeStatus status, List<OrgRole> roles, boolean current) {}
