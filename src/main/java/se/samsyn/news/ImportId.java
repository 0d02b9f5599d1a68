package se.samsyn.news;

/** Identifies an import, from its draft on. */
public record ImportId(long value) {}
