package se.samsyn.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a municipality; who has two roles stands there twice.
 *
 * @param confirmedOn the last day on which somebody said that they still belong
 * @param demonstrated whether it is one of those that a demonstration offers
 * @param secondFactor whether more than a password is asked for when they sign in
 * @param administrators whether any of their roles that are told of is one that only administrators give
 * @param elsewhere whether they have places besides those that are told of
 */
public record Account(
        long membershipId,
        long identityId,
        String username,
        String name,
        Role role,
        @Nullable Long agencyId,
        LocalDate confirmedOn,
        boolean demonstrated,
        boolean secondFactor,
        boolean ended,
        boolean administrators,
        boolean elsewhere) {

    /** Whether a caller ends it: as {@link AccountService#end}. */
    public boolean mayBeEndedBy(Caller caller) {
        return !demonstrated && mayBeKeptBy(caller);
    }

    /** Whether a caller makes a link to a new password: as {@link AccountService#newPasswordFor}. */
    public boolean mayGetPasswordFrom(Caller caller) {
        return !demonstrated && !elsewhere && mayBeKeptBy(caller);
    }

    /** Whether a caller takes the second factors away: as {@link AccountService#resetSecondFactor}. */
    public boolean mayBeResetBy(Caller caller) {
        return secondFactor && !elsewhere && mayBeKeptBy(caller);
    }

    private boolean mayBeKeptBy(Caller caller) {
        return !ended && identityId != caller.identityId() && (!administrators || caller.is(Role.ADMINISTRATOR));
    }

    /** Whether a year has passed, so that it has to be asked again. */
    public boolean isDue(LocalDate today) {
        return !ended && !Belonging.dueOn(confirmedOn).isAfter(today);
    }

    /** Whether nobody has answered, so that it opens nothing until somebody does. */
    public boolean isResting(LocalDate today) {
        return !ended
                && Belonging.mayRest(role, demonstrated)
                && !Belonging.restsOn(confirmedOn).isAfter(today);
    }
}
