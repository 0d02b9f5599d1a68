package se.samsyn.goal;

/** Identifies a measurement within its municipality. */
public record MeasurementId(long value) {}
