package se.samsyn.agreement;

/** What the list of decisions can be sorted by. */
public enum DecisionSort {
    STATE,
    DUE_ON,
    HELD_ON,
    AGENCY
}
