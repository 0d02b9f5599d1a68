package se.samsyn.visit;

public record VisitId(long value) {}
