package se.samsyn.visit;

/** What one asks of promises: as {@link PromiseState}, and whether an open one is late. */
public enum PromiseStanding {
    /** Late ones too. */
    OPEN,
    LATE,
    KEPT,
    BROKEN
}
