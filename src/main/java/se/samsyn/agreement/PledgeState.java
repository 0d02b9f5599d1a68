package se.samsyn.agreement;

/** How far a pledge has come. Told from its days and from what became of it, and stored nowhere. */
public enum PledgeState {
    /** Its time has not begun. */
    COMING,
    ONGOING,
    /** It was to be followed up by now, and nobody has said what became of it. */
    TO_FOLLOW_UP,
    KEPT,
    PARTLY,
    NOT_KEPT;

    /** Whether somebody has said what became of it. */
    public boolean isSettled() {
        return compareTo(TO_FOLLOW_UP) > 0;
    }
}
