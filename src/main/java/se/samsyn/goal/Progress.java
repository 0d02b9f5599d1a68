package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands against where it is to be.
 *
 * @param values all that was measured in figures, the earliest first
 * @param latestOn when it was measured last; null where it never was
 * @param words what was found then, where no figure says it; may be empty
 */
public record Progress(
        String indicator,
        String unit,
        Direction direction,
        @Nullable BigDecimal target,
        List<BigDecimal> values,
        @Nullable LocalDate latestOn,
        String words) {

    static Progress of(Indicator indicator) {
        var data = indicator.data();
        var measured = indicator.measurements().stream().map(Measurement::data).toList();
        var latest = measured.isEmpty() ? null : measured.getLast();
        return new Progress(
                data.name(),
                data.unit(),
                data.direction(),
                data.target(),
                measured.stream().flatMap(one -> Stream.ofNullable(one.value())).toList(),
                latest == null ? null : latest.on(),
                latest == null || latest.value() != null ? "" : latest.words());
    }

    /** Null where no figure has been measured: not zero. */
    public @Nullable BigDecimal latest() {
        return values.isEmpty() ? null : values.getLast();
    }
}
