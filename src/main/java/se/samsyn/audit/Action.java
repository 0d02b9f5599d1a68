package se.samsyn.audit;

/** What was done. The constants' names stand in the log and are part of what its hashes cover: they never change. */
public enum Action {
    READ,
    CREATED,
    CHANGED,
    /** Others see it, or take part in it, than before. */
    SHARED,
    /** Says again what it said before. */
    RESTORED,
    /** Something that belongs to it, and may be for fewer, was changed. */
    RELATED,
    REMOVED,
    /** What it said when it was first changed after the log began. */
    FOUND,
    EXPORTED,
    /** The chain of the log was verified. */
    VERIFIED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    /** Asked for what is not there or not for them. */
    TRIED,
    INVITED,
    ROLE_GIVEN,
    ACCOUNT_ENDED,
    ACCOUNT_CONFIRMED,
    NEW_PASSWORD_LINK,
    SECOND_FACTOR_RESET,
    /** Somebody asked to see one withheld record. */
    ACCESS_ASKED,
    ACCESS_GRANTED,
    ACCESS_REFUSED,
    ACCESS_REVOKED,
    ACCESS_WITHDRAWN,
    /** The first day of an agency's part in it had come; about: the agency. */
    PART_BEGUN,
    /** It was decided what is released, as one document; about: its SHA-256. */
    RELEASED,
    /** How long a kind of records is kept, as the archive authority has decided. */
    RETENTION_DECIDED,
    RETENTION_HELD,
    RETENTION_RELEASED,
    /** Removed for good, with what it said earlier, under such a decision. */
    DISPOSED
}
