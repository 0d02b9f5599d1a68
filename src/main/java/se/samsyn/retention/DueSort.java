package se.samsyn.retention;

/** What the list can be sorted by. */
public enum DueSort {
    DUE_ON,
    KIND,
    NAME
}
