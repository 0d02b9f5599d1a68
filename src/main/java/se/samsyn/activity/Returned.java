package se.samsyn.activity;

/** That whoever reviews has sent an activity back to the agency that logged it. It counts all the same, with a mark. */
public enum Returned {
    /** Something is missing, and the agency is to see to it. */
    RETURNED,
    /** The agency says that it has; nobody has looked yet. */
    CORRECTED
}
