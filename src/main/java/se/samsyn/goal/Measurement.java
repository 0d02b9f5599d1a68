package se.samsyn.goal;

/** A measurement as it is stored. */
public record Measurement(MeasurementId id, MeasurementData data) {}
