package se.samsyn.agency;

/** Identifies one role of one person within their municipality. */
public record PersonRoleId(long value) {}
