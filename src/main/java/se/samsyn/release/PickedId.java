package se.samsyn.release;

/** Identifies a record in a package. */
public record PickedId(long value) {}
