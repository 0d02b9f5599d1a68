package se.samsyn.initiative;

/** Identifies a relation between two initiatives within their municipality. */
public record RelationId(long value) {}
