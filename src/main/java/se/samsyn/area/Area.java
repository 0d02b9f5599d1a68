package se.samsyn.area;

/**
 * An area as it is stored.
 *
 * @param version counts its changes, so that nobody overwrites what they have not seen
 */
public record Area(AreaId id, long version, AreaData data) {}
