package se.samsyn.shared;

/**
 * Published when somebody asks to see one withheld record, and when that is answered; and when a day has come on which an
 * agency is let in.
 *
 * @param who the one who asked, or the agency
 */
public record AccessTold(RecordRef record, Act act, String who) {

    /** What was done. */
    public enum Act {
        ACCESS_ASKED,
        ACCESS_GRANTED,
        ACCESS_REFUSED,
        ACCESS_REVOKED,
        ACCESS_WITHDRAWN,
        /** An agency's part in it has begun. */
        PART_BEGUN
    }
}
