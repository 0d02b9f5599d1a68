package se.samsyn.agreement;

/**
 * The council as it is stored.
 *
 * @param version counts its changes and those of its members, so that nobody overwrites what they have not seen
 */
public record Council(CouncilId id, long version, CouncilData data) {}
