package se.samsyn.shared;

/** How soon something needs somebody, the most urgent first. */
public enum Urgency {
    /** Its day has passed, or it goes wrong now. */
    NOW,
    /** Within days, or others wait. */
    SOON,
    /** Gets no worse by a week. */
    LATER
}
