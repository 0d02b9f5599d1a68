package se.samsyn.initiative;

/** Identifies what a source says of an initiative, within its municipality. */
public record VariantId(long value) {}
