package se.samsyn.initiative;

/**
 * A grant as it is stored.
 *
 * @param version goes up with every change; a change of an older version is refused
 */
public record Grant(GrantId id, long version, InitiativeId initiative, GrantData data) {}
