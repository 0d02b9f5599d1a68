package se.samsyn.relation;

/** What ties can be sorted by. */
public enum TieSort {
    AGENCY,
    INITIATIVE,
    ROLE,
    STATUS,
    BEGAN
}
