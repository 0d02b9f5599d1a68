package se.samsyn.visit;

public record Visit(VisitId id, long version, VisitData data) {}
