package se.samsyn.initiative;

/**
 * A criterion that an initiative meets.
 *
 * @param version goes up with every change; a change of an older version is refused
 */
public record Evidence(long version, EvidenceData data) {}
