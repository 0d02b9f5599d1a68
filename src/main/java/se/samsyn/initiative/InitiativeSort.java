package se.samsyn.initiative;

/** What the list of initiatives can be sorted by. */
public enum InitiativeSort {
    NAME,
    STATUS,
    ACCOUNTABLE,
    AGENCIES,
    NEXT_REVIEW,
    EVIDENCE
}
