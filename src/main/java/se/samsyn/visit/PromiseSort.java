package se.samsyn.visit;

/** What the list of promises can be sorted by. */
public enum PromiseSort {
    DUE_ON,
    VISITED_ON,
    STATE
}
