package se.samsyn.agreement;

/** Identifies one membership of the council within its municipality. */
public record MemberId(long value) {}
