package se.samsyn.release;

/** Identifies a package of records within a municipality. */
public record ReleaseId(long value) {}
