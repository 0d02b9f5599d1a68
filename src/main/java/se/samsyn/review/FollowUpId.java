package se.samsyn.review;

/** Identifies what is to be done after a review, within its municipality. */
public record FollowUpId(long value) {}
