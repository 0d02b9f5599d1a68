package se.samsyn.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.ImportField.Type;
import se.samsyn.goal.Direction;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.Measure;

/** What a row says of an indicator of its goal. */
final class IndicatorFields {

    private static final IndicatorData BLANK =
            new IndicatorData("", "", Measure.COUNT, Direction.UP, null, null, null, null);

    private IndicatorFields() {}

    static List<Field<GoalRow>> all() {
        return List.of(
                field(
                        line("name", "goal.indicator.name").needed(),
                        // as it is called already: capitals do not make it another
                        (data, value) -> isCalled(data, (String) value)
                                ? data
                                : said(data, (String) value, data.unit(), data.measure(), data.direction()),
                        IndicatorData::name),
                field(
                        line("unit", "goal.indicator.unit"),
                        (data, value) -> said(
                                data, data.name(), (String) value, measure(data, (String) value), data.direction()),
                        IndicatorData::unit),
                field(
                        ImportField.choice(ImportField.PART + "measure", "goal.indicator.measure", Measure.class),
                        (data, value) -> said(data, data.name(), data.unit(), (Measure) value, data.direction()),
                        IndicatorData::measure),
                field(
                        ImportField.choice(ImportField.PART + "direction", "goal.indicator.direction", Direction.class)
                                .needed(),
                        (data, value) -> said(data, data.name(), data.unit(), data.measure(), (Direction) value),
                        IndicatorData::direction),
                field(
                        of("baseline", "goal.indicator.baseline", Type.FIGURE),
                        (data, value) -> began(data, same(data.baseline(), value), data.baselineOn()),
                        IndicatorData::baseline),
                field(
                        of("baselineOn", "goal.indicator.baselineOn", Type.DAY),
                        (data, value) -> began(data, data.baseline(), (LocalDate) value),
                        IndicatorData::baselineOn),
                field(
                        of("target", "goal.indicator.target", Type.FIGURE),
                        (data, value) -> ends(data, same(data.target(), value), data.targetOn()),
                        IndicatorData::target),
                field(
                        of("targetOn", "exchange.goal.targetOn", Type.DAY),
                        (data, value) -> ends(data, data.target(), (LocalDate) value),
                        IndicatorData::targetOn),
                field(
                        of("baselineWords", "goal.indicator.baselineWords", Type.TEXT),
                        (data, value) -> inWords(data, (String) value, data.targetWords()),
                        IndicatorData::baselineWords),
                field(
                        of("targetWords", "goal.indicator.targetWords", Type.TEXT),
                        (data, value) -> inWords(data, data.baselineWords(), (String) value),
                        IndicatorData::targetWords));
    }

    static boolean isCalled(IndicatorData data, String name) {
        return NameIndex.comparable(data.name()).equals(NameIndex.comparable(name));
    }

    private static ImportField line(String key, String label) {
        return of(key, label, Type.LINE);
    }

    private static ImportField of(String key, String label, Type type) {
        return ImportField.of(ImportField.PART + key, label, type);
    }

    private static Field<GoalRow> field(
            ImportField is,
            BiFunction<IndicatorData, Object, IndicatorData> with,
            Function<IndicatorData, @Nullable Object> said) {
        return new Field<>(
                is,
                (row, value) ->
                        new GoalRow(row.goal(), with.apply(row.indicator() == null ? BLANK : row.indicator(), value)),
                row -> row.indicator() == null ? null : said.apply(row.indicator()));
    }

    /** 12.50 is 12.5: written otherwise it is no other. */
    private static BigDecimal same(@Nullable BigDecimal now, Object read) {
        var value = (BigDecimal) read;
        return now != null && now.compareTo(value) == 0 ? now : value;
    }

    /** Per cent by its unit, until another is said. */
    private static Measure measure(IndicatorData data, String unit) {
        return unit.strip().equals("%") && !data.unit().equals("%") && data.measure() == BLANK.measure()
                ? Measure.PERCENTAGE
                : data.measure();
    }

    private static IndicatorData said(
            IndicatorData data, String name, String unit, Measure measure, Direction direction) {
        return new IndicatorData(
                name,
                unit,
                measure,
                direction,
                data.baseline(),
                data.baselineOn(),
                data.target(),
                data.targetOn(),
                data.milestones(),
                data.baselineWords(),
                data.targetWords());
    }

    private static IndicatorData began(IndicatorData data, @Nullable BigDecimal baseline, @Nullable LocalDate on) {
        return figures(data, baseline, on, data.target(), data.targetOn());
    }

    private static IndicatorData ends(IndicatorData data, @Nullable BigDecimal target, @Nullable LocalDate on) {
        return figures(data, data.baseline(), data.baselineOn(), target, on);
    }

    private static IndicatorData figures(
            IndicatorData data,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal target,
            @Nullable LocalDate targetOn) {
        return new IndicatorData(
                data.name(),
                data.unit(),
                data.measure(),
                data.direction(),
                baseline,
                baselineOn,
                target,
                targetOn,
                data.milestones(),
                data.baselineWords(),
                data.targetWords());
    }

    private static IndicatorData inWords(IndicatorData data, String baseline, String target) {
        return new IndicatorData(
                data.name(),
                data.unit(),
                data.measure(),
                data.direction(),
                data.baseline(),
                data.baselineOn(),
                data.target(),
                data.targetOn(),
                data.milestones(),
                baseline,
                target);
    }
}
