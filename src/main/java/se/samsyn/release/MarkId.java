package se.samsyn.release;

/** Identifies a mark on a record in a package. */
public record MarkId(long value) {}
