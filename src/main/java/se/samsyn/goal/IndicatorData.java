package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * A figure that shows how a goal is going.
 *
 * @param unit what is counted, such as "elever" or "%"; may be empty
 * @param baseline where it stood before; null while unknown
 * @param target where it is to be; null while nobody has said
 */
@Screened(RecordKind.GOAL)
public record IndicatorData(
        @FreeText String name,
        @FreeText String unit,
        Measure measure,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetOn) {

    /** The most characters of a unit. */
    public static final int UNIT = 40;

    public IndicatorData {
        name = Input.line(name);
        unit = Input.line(unit);
    }

    void check() {
        Input.checkName("name", name);
        Input.checkLength("unit", unit, UNIT);
        Input.checkDate("baselineOn", baselineOn);
        Input.checkDate("targetOn", targetOn);
        Figures.check("baseline", baseline);
        Figures.check("target", target);
    }
}
