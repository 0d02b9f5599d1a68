package se.samsyn.request;

public record AccessRequestId(long value) {}
