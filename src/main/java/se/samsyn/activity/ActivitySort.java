package se.samsyn.activity;

/** What the list of activities can be sorted by. */
public enum ActivitySort {
    HELD_ON,
    KIND,
    INITIATIVE,
    AGENCY,
    AREA,
    RECORDED_AT
}
