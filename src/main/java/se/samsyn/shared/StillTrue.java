package se.samsyn.shared;

import java.time.LocalDate;

/**
 * When what stands in a record has to be asked about: does it still hold?
 *
 * <p>Half a year, as long as a review lets an initiative go on as it is: what nobody has changed or spoken of from one review
 * to the next is no ground for the next decision. No law sets the figure; the Act (2023:196) asks for a situational picture at
 * least every second year, which is then drawn from records of which each has been confirmed at least thrice.
 */
public final class StillTrue {

    /** After how many months without a change or a word its own agency is asked. */
    public static final int MONTHS = 6;

    /** How many months more it has to answer before whoever keeps the registers is told. */
    public static final int MONTHS_TO_ANSWER = 1;

    private StillTrue() {}

    /** What was last changed or confirmed before this day is asked about. */
    public static LocalDate askedBefore(LocalDate today) {
        return today.minusMonths(MONTHS);
    }

    /** What was last changed or confirmed before this day should have been answered by now. */
    public static LocalDate answeredBefore(LocalDate today) {
        return today.minusMonths(MONTHS + MONTHS_TO_ANSWER);
    }
}
