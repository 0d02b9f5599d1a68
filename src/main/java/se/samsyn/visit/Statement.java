package se.samsyn.visit;

public record Statement(StatementId id, long version, StatementData data) {}
