package se.samsyn.visit;

/** What has become of a promise. */
public enum PromiseState {
    OPEN,
    KEPT,
    BROKEN
}
