package se.samsyn.picture;

/** What a cell of "who does what where" says. */
public enum Presence {
    /** Takes part, and has done something in the period. */
    ACTIVE,
    /** Has done something without being named as taking part. */
    UNSTATED,
    /** Takes part, and no activity is expected: pays, is asked, or the initiative is not under way. */
    QUIET,
    /** Takes part, an activity is expected, and none is logged. */
    GAP
}
