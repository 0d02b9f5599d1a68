package se.samsyn.shared;

/**
 * Published when somebody asks to see one withheld record, and when that is answered.
 *
 * @param who the one who asked
 */
public record AccessTold(RecordRef record, Act act, String who) {

    /** What was done. */
    public enum Act {
        ACCESS_ASKED,
        ACCESS_GRANTED,
        ACCESS_REFUSED,
        ACCESS_REVOKED,
        ACCESS_WITHDRAWN
    }
}
