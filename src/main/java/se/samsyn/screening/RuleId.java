package se.samsyn.screening;

/** A rule's number. */
public record RuleId(long value) {}
