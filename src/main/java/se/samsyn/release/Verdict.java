package se.samsyn.release;

/** What was decided about marked words. */
public enum Verdict {
    /** Proposed, and not considered yet. */
    UNDECIDED,
    WITHHELD,
    /** Considered, and released. */
    RELEASED
}
