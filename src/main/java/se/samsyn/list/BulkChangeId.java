package se.samsyn.list;

/** Identifies a change of many within its municipality. */
public record BulkChangeId(long value) {}
