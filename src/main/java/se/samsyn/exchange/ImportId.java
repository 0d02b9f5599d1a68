package se.samsyn.exchange;

/** Identifies an import within its municipality. */
public record ImportId(long value) {}
