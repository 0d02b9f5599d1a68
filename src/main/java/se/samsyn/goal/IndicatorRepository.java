package se.samsyn.goal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.Goal.GOAL;
import static se.samsyn.jooq.registry.tables.Indicator.INDICATOR;
import static se.samsyn.jooq.registry.tables.Measurement.MEASUREMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Inserts;

/** Writes indicators and their measurements. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IndicatorRepository {

    private final DSLContext dsl;

    IndicatorRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return their numbers, in their order */
    List<IndicatorId> insert(List<NewIndicator> several, Function<GoalId, Circle> circles) {
        // @formatter:off
        return Inserts.of(dsl, INDICATOR, several.stream()
                .map(one -> columns(one, circles.apply(one.goal())))
                .toList())
            .returningResult(INDICATOR.ID)
            .fetch(mapping(IndicatorId::new));
        // @formatter:on
    }

    /** Without what was measured. */
    Map<GoalId, List<Indicator>> all() {
        // @formatter:off
        return dsl.select(
                INDICATOR.GOAL_ID.convertFrom(GoalId::new),
                row(INDICATOR.ID.convertFrom(IndicatorId::new), INDICATOR.VERSION, GoalQueries.indicator())
                    .mapping((id, version, data) -> new Indicator(id, version, data, List.of())))
            .from(INDICATOR)
            .orderBy(INDICATOR.ID)
            .fetchGroups(Record2::value1, Record2::value2);
        // @formatter:on
    }

    Map<GoalId, InitiativeId> initiatives(Set<GoalId> goals) {
        return dsl.select(GOAL.ID.convertFrom(GoalId::new), GOAL.INITIATIVE_ID.convertFrom(InitiativeId::new))
                .from(GOAL)
                .where(GOAL.ID.in(goals.stream().map(GoalId::value).toList()))
                .orderBy(GOAL.ID)
                .fetchMap(Record2::value1, Record2::value2);
    }

    /** @return false where there is no such version */
    boolean update(IndicatorId id, long version, IndicatorData data) {
        return dsl.update(INDICATOR)
                        .set(columns(data))
                        .set(INDICATOR.VERSION, INDICATOR.VERSION.plus(1))
                        .where(INDICATOR.ID.eq(id.value()))
                        .and(INDICATOR.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** With the measurements that the caller sees; one that is left stands against it. */
    void delete(IndicatorId id) {
        dsl.deleteFrom(MEASUREMENT)
                .where(MEASUREMENT.INDICATOR_ID.eq(id.value()))
                .execute();
        dsl.deleteFrom(INDICATOR).where(INDICATOR.ID.eq(id.value())).execute();
    }

    Optional<Measure> measure(IndicatorId id) {
        return dsl.select(INDICATOR.MEASURE)
                .from(INDICATOR)
                .where(INDICATOR.ID.eq(id.value()))
                .fetchOptional(row -> Measure.valueOf(row.value1()));
    }

    Optional<Measure> measure(MeasurementId id) {
        return dsl.select(MEASUREMENT.indicator().MEASURE)
                .from(MEASUREMENT)
                .where(MEASUREMENT.ID.eq(id.value()))
                .fetchOptional(row -> Measure.valueOf(row.value1()));
    }

    Optional<GoalId> goalOf(IndicatorId id) {
        return dsl.select(INDICATOR.GOAL_ID)
                .from(INDICATOR)
                .where(INDICATOR.ID.eq(id.value()))
                .fetchOptional(row -> new GoalId(row.value1()));
    }

    /** Whether anything has been measured, as far as the caller sees. */
    boolean isMeasured(IndicatorId indicator) {
        return dsl.fetchExists(MEASUREMENT, MEASUREMENT.INDICATOR_ID.eq(indicator.value()));
    }

    /**
     * Whether the day has a measurement, as far as the caller sees.
     *
     * @param but one that does not count
     */
    boolean isMeasured(IndicatorId indicator, LocalDate on, @Nullable MeasurementId but) {
        return dsl.fetchExists(
                MEASUREMENT,
                MEASUREMENT.INDICATOR_ID.eq(indicator.value()),
                MEASUREMENT.MEASURED_ON.eq(on),
                but == null ? noCondition() : MEASUREMENT.ID.ne(but.value()));
    }

    Optional<IndicatorId> indicatorOf(MeasurementId id) {
        return dsl.select(MEASUREMENT.INDICATOR_ID)
                .from(MEASUREMENT)
                .where(MEASUREMENT.ID.eq(id.value()))
                .fetchOptional(row -> new IndicatorId(row.value1()));
    }

    MeasurementId insert(IndicatorId indicator, MeasurementData data, Audience audience) {
        return dsl.insertInto(MEASUREMENT)
                .set(columns(data))
                .set(audience(data, audience))
                .set(MEASUREMENT.INDICATOR_ID, indicator.value())
                .returningResult(MEASUREMENT.ID)
                .fetchSingle(row -> new MeasurementId(row.value1()));
    }

    /** @return false where it is no longer as it was read */
    boolean update(Measurement before, MeasurementData after, Audience audience) {
        return dsl.update(MEASUREMENT)
                        .set(columns(after))
                        .set(audience(after, audience))
                        .where(MEASUREMENT.ID.eq(before.id().value()))
                        .and(MEASUREMENT.MEASURED_ON.eq(before.data().on()))
                        .and(MEASUREMENT.VALUE.isNotDistinctFrom(before.data().value()))
                        .and(MEASUREMENT.WORDS.eq(before.data().words()))
                        .and(MEASUREMENT.PRELIMINARY.eq(before.data().preliminary()))
                        .and(MEASUREMENT.SOURCE.eq(before.data().source()))
                        .and(MEASUREMENT.CAVEAT.eq(before.data().caveat()))
                        .execute()
                == 1;
    }

    void delete(MeasurementId id) {
        dsl.deleteFrom(MEASUREMENT).where(MEASUREMENT.ID.eq(id.value())).execute();
    }

    Optional<GoalId> goalOf(MeasurementId id) {
        return dsl.select(MEASUREMENT.indicator().GOAL_ID)
                .from(MEASUREMENT)
                .where(MEASUREMENT.ID.eq(id.value()))
                .fetchOptional(row -> new GoalId(row.value1()));
    }

    private static Map<Field<?>, @Nullable Object> audience(MeasurementData data, Audience audience) {
        var own = data.sharing().label();
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(MEASUREMENT.LABEL, audience.label().name());
        columns.put(MEASUREMENT.OWN_LABEL, own == null ? null : own.name());
        columns.put(MEASUREMENT.VISIBLE_TO, audience.array());
        return columns;
    }

    private static Map<Field<?>, @Nullable Object> columns(NewIndicator one, Circle circle) {
        var columns = columns(one.data());
        columns.put(INDICATOR.GOAL_ID, one.goal().value());
        columns.put(INDICATOR.VISIBLE_TO, GoalRepository.audience(one.goal()));
        columns.put(INDICATOR.CIRCLE, circle.forNew());
        return columns;
    }

    private static Map<Field<?>, @Nullable Object> columns(IndicatorData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(INDICATOR.NAME, data.name());
        columns.put(INDICATOR.UNIT, data.unit());
        columns.put(INDICATOR.MEASURE, data.measure().name());
        columns.put(INDICATOR.DIRECTION, data.direction().name());
        columns.put(INDICATOR.BASELINE, data.baseline());
        columns.put(INDICATOR.BASELINE_ON, data.baselineOn());
        columns.put(INDICATOR.TARGET, data.target());
        columns.put(INDICATOR.TARGET_ON, data.targetOn());
        columns.put(
                INDICATOR.MILESTONE_ON,
                data.milestones().stream().map(Milestone::on).toArray(LocalDate[]::new));
        columns.put(
                INDICATOR.MILESTONE,
                data.milestones().stream().map(Milestone::value).toArray(BigDecimal[]::new));
        columns.put(INDICATOR.BASELINE_WORDS, data.baselineWords());
        columns.put(INDICATOR.TARGET_WORDS, data.targetWords());
        return columns;
    }

    private static Map<Field<?>, @Nullable Object> columns(MeasurementData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(MEASUREMENT.MEASURED_ON, data.on());
        columns.put(MEASUREMENT.VALUE, data.value());
        columns.put(MEASUREMENT.WORDS, data.words());
        columns.put(MEASUREMENT.PRELIMINARY, data.preliminary());
        columns.put(MEASUREMENT.SOURCE, data.source());
        columns.put(MEASUREMENT.CAVEAT, data.caveat());
        return columns;
    }
}
