package se.samsyn.shared;

/** Why something that looks like personal data stays in a text. */
public enum KeepGround {
    /** It only looks like it: a case number, a room, a brand. */
    NOT_PERSONAL,
    /** An official or a politician, in that role. */
    PUBLIC_ROLE,
    /** The person has been told and has no objection, or asked for it. */
    AGREED,
    /** In own words. */
    OTHER
}
