package se.samsyn.audit;

/** Somebody who stands in the log, under the name they had last. */
public record Actor(long identityId, String name) {}
