package se.samsyn.goal;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.Indicator.INDICATOR;
import static se.samsyn.jooq.registry.tables.Measurement.MEASUREMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Sharing;

/** Reads the indicators of many goals, with what was measured but not where it is from: one statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GoalFigures {

    private final DSLContext dsl;

    GoalFigures(DSLContext dsl) {
        this.dsl = dsl;
    }

    private record Row(
            GoalId goal,
            IndicatorId id,
            long version,
            IndicatorData data,
            @Nullable Measurement measurement) {}

    /** Each goal's in their order; a goal that has none is left out. */
    Map<GoalId, List<Indicator>> of(List<GoalId> goals) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        // @formatter:off
        var rows = dsl.select(
                    INDICATOR.GOAL_ID.convertFrom(GoalId::new),
                    INDICATOR.ID.convertFrom(IndicatorId::new),
                    INDICATOR.VERSION,
                    GoalQueries.indicator(),
                    row(MEASUREMENT.ID, MEASUREMENT.MEASURED_ON, MEASUREMENT.VALUE, MEASUREMENT.WORDS,
                        MEASUREMENT.PRELIMINARY, MEASUREMENT.OWN_LABEL, MEASUREMENT.VISIBLE_TO)
                        .mapping(nullOnAllNull(GoalFigures::measurement)))
                .from(INDICATOR)
                .leftJoin(MEASUREMENT).on(MEASUREMENT.INDICATOR_ID.eq(INDICATOR.ID))
                .where(INDICATOR.GOAL_ID.eq(any(goals.stream().map(GoalId::value).toArray(Long[]::new))))
                .orderBy(INDICATOR.GOAL_ID, INDICATOR.ID, MEASUREMENT.MEASURED_ON)
                .fetch(mapping(Row::new));
        // @formatter:on
        var byIndicator = new LinkedHashMap<IndicatorId, List<Row>>();
        rows.forEach(row ->
                byIndicator.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        var byGoal = new HashMap<GoalId, List<Indicator>>();
        byIndicator
                .values()
                .forEach(of -> byGoal.computeIfAbsent(of.getFirst().goal(), _ -> new ArrayList<>())
                        .add(indicator(of)));
        return byGoal;
    }

    private static Indicator indicator(List<Row> rows) {
        var first = rows.getFirst();
        var measurements = new ArrayList<Measurement>();
        rows.forEach(row -> {
            if (row.measurement() != null) {
                measurements.add(row.measurement());
            }
        });
        return new Indicator(first.id(), first.version(), first.data(), measurements);
    }

    private static Measurement measurement(
            Long id,
            LocalDate on,
            @Nullable BigDecimal value,
            String words,
            Boolean preliminary,
            @Nullable String ownLabel,
            String[] visibleTo) {
        return new Measurement(
                new MeasurementId(id),
                new MeasurementData(on, value, words, preliminary, "", "", Sharing.stored(ownLabel, visibleTo)));
    }
}
