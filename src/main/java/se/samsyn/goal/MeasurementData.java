package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.samsyn.access.Sharing;
import se.samsyn.shared.Input;

/**
 * A value of an indicator.
 *
 * @param on the day it speaks of; an indicator has one value a day
 * @param source where it is from, required: a figure without one cannot be trusted later
 * @param caveat what one should know before comparing it; may be empty
 */
public record MeasurementData(LocalDate on, BigDecimal value, String source, String caveat, Sharing sharing) {

    public MeasurementData {
        source = Input.line(source);
        caveat = Input.text(caveat);
    }

    void check() {
        Input.checkName("source", source);
        Input.checkLength("caveat", caveat, Input.TEXT);
        Input.checkDate("on", on);
        Figures.check("value", value);
    }
}
