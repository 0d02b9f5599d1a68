package se.samsyn.review;

/** Identifies that something was put off, within its municipality. */
public record SnoozeId(long value) {}
