package se.samsyn.initiative;

import java.util.List;

/**
 * An initiative seen from one of its agencies.
 *
 * @param roles all that the agency has or had in it, in the order of {@link OrgRole}
 * @param current whether the agency still takes part
 * @param contributions what it puts in, in its own words; those that say something
 * @param areas where the initiative is, by name
 */
public record AgencyInitiative(
        InitiativeId id,
        String name,
        String longName,
        InitiativeStatus status,
        List<OrgRole> roles,
        boolean current,
        List<String> contributions,
        List<String> areas) {}
