package se.samsyn.review;

/** Identifies a review within its municipality. */
public record ReviewId(long value) {}
