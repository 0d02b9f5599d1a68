package se.samsyn.access;

/**
 * Published when who may sign in, or as what, has changed in a municipality.
 *
 * @param identityId whose; 0 where there is nobody yet
 * @param name what they are, or are to be, called
 * @param about the roles it is about, as constants' names; may be empty
 */
public record AccountChanged(String municipality, Act act, long identityId, String name, String about) {

    /** What was done to it. */
    public enum Act {
        INVITED,
        ROLE_GIVEN,
        ACCOUNT_ENDED,
        ACCOUNT_CONFIRMED,
        NEW_PASSWORD_LINK,
        SECOND_FACTOR_RESET
    }
}
