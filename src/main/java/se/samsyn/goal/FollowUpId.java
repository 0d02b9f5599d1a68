package se.samsyn.goal;

/** The number of a follow-up in its registry. */
public record FollowUpId(long value) {}
