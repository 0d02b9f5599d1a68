package se.samsyn.goal;

/** Identifies an indicator within its municipality. */
public record IndicatorId(long value) {}
