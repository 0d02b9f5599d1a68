package se.samsyn.picture;

/** Identifies an edition within a municipality. */
public record EditionId(long value) {}
