package se.samsyn.visit;

public record PromiseId(long value) {}
