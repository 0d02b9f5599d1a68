package se.samsyn.list;

/** Identifies a view within its municipality. */
public record SavedViewId(long value) {}
