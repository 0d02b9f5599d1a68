package se.samsyn.agreement;

/** Identifies a decision of the council within its municipality. */
public record DecisionId(long value) {}
