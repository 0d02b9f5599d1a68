package se.samsyn.agency;

/** What the list of agencies can be sorted by. */
public enum AgencySort {
    NAME,
    KIND,
    PARENT,
    STATE,
    LAST
}
