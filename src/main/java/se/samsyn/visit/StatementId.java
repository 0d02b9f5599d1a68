package se.samsyn.visit;

public record StatementId(long value) {}
