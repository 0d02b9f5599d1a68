package se.samsyn.agency;

import java.time.LocalDate;

/** For how long an agency has not contributed, of what the caller sees. */
public enum Silence {
    THREE_MONTHS(3),
    SIX_MONTHS(6),
    TWELVE_MONTHS(12);

    private final int months;

    Silence(int months) {
        this.months = months;
    }

    /** The first day on which it would have contributed lately. */
    LocalDate since(LocalDate today) {
        return today.minusMonths(months);
    }
}
