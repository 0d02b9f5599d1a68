package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.samsyn.access.Sharing;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * A value of an indicator.
 *
 * @param on the day it speaks of; an indicator has one value a day
 * @param source where it is from, required: a figure without one cannot be trusted later
 * @param caveat what one should know before comparing it; may be empty
 */
@Screened(RecordKind.GOAL)
public record MeasurementData(
        LocalDate on,
        BigDecimal value,
        @FreeText String source,
        @FreeText String caveat,
        Sharing sharing) {

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
