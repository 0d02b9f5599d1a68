package se.samsyn.activity;

public record ActivityId(long value) {}
