package se.samsyn.access;

import java.time.LocalDate;

/**
 * How long somebody belongs without anybody saying so: asked for once a year, and let go on for a month while the one
 * who answers is away.
 */
final class Belonging {

    private static final int ASKED_AFTER_YEARS = 1;

    private static final int RESTS_AFTER_DAYS = 30;

    private Belonging() {}

    /** From when on it is asked. */
    static LocalDate dueOn(LocalDate confirmedOn) {
        return confirmedOn.plusYears(ASKED_AFTER_YEARS);
    }

    /** The latest confirmation that is too old on a day. */
    static LocalDate dueSince(LocalDate today) {
        return today.minusYears(ASKED_AFTER_YEARS);
    }

    /** From when on nobody signs in. */
    static LocalDate restsOn(LocalDate confirmedOn) {
        return dueOn(confirmedOn).plusDays(RESTS_AFTER_DAYS);
    }

    /**
     * Whether a place ends by itself at all. An administrator's does not, or there might be nobody left to confirm the
     * others.
     */
    static boolean mayRest(Role role, boolean demonstrated) {
        return role != Role.ADMINISTRATOR && !demonstrated;
    }
}
