package se.samsyn.initiative;

/**
 * An initiative as it is stored.
 *
 * @param version goes up with every change; a change of an older version is refused
 */
public record Initiative(InitiativeId id, long version, InitiativeData data) {}
