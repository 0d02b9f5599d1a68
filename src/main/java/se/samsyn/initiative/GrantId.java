package se.samsyn.initiative;

/** Identifies a grant within its municipality. */
public record GrantId(long value) {}
