package se.samsyn.shared;

/** What somebody who keeps the registers may have to do something about; in the order in which they are chosen among. */
public enum NeedKind {
    /** An initiative is to be reviewed. */
    REVIEW,
    /** What was decided at a review is to be done. */
    FOLLOW_UP,
    /** An agency was asked something, and has answered or should have. */
    QUESTION,
    /** What stands in a record may no longer hold. */
    STILL_TRUE,
    /** A loose end: nobody does anything about a problem, or something is done about none. */
    PROBLEM,
    GOAL,
    /** It ends, has ended or is not signed. */
    AGREEMENT,
    PLEDGE,
    /** Its members, meetings and decisions. */
    COUNCIL,
    /** Who takes part in an initiative. */
    PARTICIPATION,
    /** Nothing has been done for long. */
    ACTIVITY,
    PROMISE,
    /** What somebody has given money for is to be reported. */
    GRANT,
    ACCESS,
    RELEASE,
    DISPOSAL,
    NEWS
}
