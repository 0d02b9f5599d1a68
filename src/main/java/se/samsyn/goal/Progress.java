package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands against where it is to be.
 *
 * @param values all that was measured, the earliest first
 * @param latestOn when the last of them was measured; null where there is none
 */
public record Progress(
        String indicator,
        String unit,
        Direction direction,
        @Nullable BigDecimal target,
        List<BigDecimal> values,
        @Nullable LocalDate latestOn) {

    /** Null where nothing has been measured: not zero. */
    public @Nullable BigDecimal latest() {
        return values.isEmpty() ? null : values.getLast();
    }
}
