package se.samsyn.access;

/** Somebody with an account in the caller's municipality, to be chosen by name. */
public record Colleague(long identityId, String name) {}
