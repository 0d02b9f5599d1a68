package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Sharing;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * A value of an indicator.
 *
 * @param on the day it speaks of; an indicator has one value a day
 * @param value null where it is told in words only, as an indicator of quality may be
 * @param words what was found, where a figure does not say it; may be empty where there is one
 * @param preliminary whether its source says that it may still change
 * @param source where it is from, required: a figure without one cannot be trusted later
 * @param caveat what one should know before comparing it; may be empty
 */
@Screened(RecordKind.GOAL)
public record MeasurementData(
        LocalDate on,
        @Nullable BigDecimal value,
        @FreeText String words,
        boolean preliminary,
        @FreeText String source,
        @FreeText String caveat,
        Sharing sharing) {

    public MeasurementData {
        words = Input.text(words);
        source = Input.line(source);
        caveat = Input.text(caveat);
    }

    /** A final figure. */
    public MeasurementData(LocalDate on, BigDecimal value, String source, String caveat, Sharing sharing) {
        this(on, value, "", false, source, caveat, sharing);
    }

    void check(Measure measure) {
        if (measure == Measure.QUALITATIVE && words.isEmpty()) {
            throw new RuleViolation("words", "shared.required");
        }
        if (measure != Measure.QUALITATIVE && value == null) {
            throw new RuleViolation("value", "shared.required");
        }
        Input.checkLength("words", words, Input.TEXT);
        Input.checkName("source", source);
        Input.checkLength("caveat", caveat, Input.TEXT);
        Input.checkDate("on", on);
        Figures.check("value", value);
    }
}
