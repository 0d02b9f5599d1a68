package se.samsyn.goal;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Goal.GOAL;
import static se.samsyn.jooq.registry.tables.GoalFollowUp.GOAL_FOLLOW_UP;
import static se.samsyn.jooq.registry.tables.Indicator.INDICATOR;
import static se.samsyn.jooq.registry.tables.Measurement.MEASUREMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.InitiativeId;

/** Reads one goal with everything that belongs to it, in one statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GoalQueries {

    private final DSLContext dsl;

    GoalQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<GoalDetails> find(GoalId id) {
        // @formatter:off
        return dsl.select(
                    goal(),
                    GOAL.initiative().NAME,
                    followUps(),
                    indicators())
                .from(GOAL)
                .where(GOAL.ID.eq(id.value()))
                .fetchOptional(mapping(GoalDetails::new));
        // @formatter:on
    }

    Map<Long, String[]> audiences(Collection<Long> ids) {
        return dsl.select(GOAL.ID, GOAL.VISIBLE_TO)
                .from(GOAL)
                .where(GOAL.ID.in(ids))
                .orderBy(GOAL.ID)
                .fetchMap(GOAL.ID, GOAL.VISIBLE_TO);
    }

    /** All of them, without what belongs to them. */
    List<Goal> all() {
        return dsl.select(goal()).from(GOAL).orderBy(GOAL.ID).fetch(Record1::value1);
    }

    private static SelectField<Goal> goal() {
        // @formatter:off
        return row(GOAL.ID.convertFrom(GoalId::new),
                GOAL.VERSION,
                row(GOAL.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    GOAL.NAME,
                    GOAL.RESULT_TYPE.convertFrom(ResultType::valueOf),
                    GOAL.DUE_ON, GOAL.SPECIFIC, GOAL.ACCEPTED, GOAL.REALISTIC)
                    .mapping(GoalData::new),
                GOAL.ENDED_ON)
            .mapping(Goal::new);
        // @formatter:on
    }

    private static Field<List<FollowUp>> followUps() {
        // @formatter:off
        return multiset(
                select(
                        GOAL_FOLLOW_UP.ID.convertFrom(FollowUpId::new),
                        row(GOAL_FOLLOW_UP.FOLLOWED_UP_ON,
                            GOAL_FOLLOW_UP.COLOUR.convertFrom(FollowUpColour::valueOf),
                            GOAL_FOLLOW_UP.NOTE)
                            .mapping(FollowUpData::new),
                        GOAL_FOLLOW_UP.RECORDED_BY,
                        GOAL_FOLLOW_UP.RECORDED_AT,
                        row(GOAL_FOLLOW_UP.PROPOSED_GROUND, GOAL_FOLLOW_UP.PROPOSED_INDICATOR, GOAL_FOLLOW_UP.PROPOSED_UNIT,
                            GOAL_FOLLOW_UP.PROPOSED_VALUE, GOAL_FOLLOW_UP.PROPOSED_ON, GOAL_FOLLOW_UP.PROPOSED_PRELIMINARY,
                            GOAL_FOLLOW_UP.PROPOSED_START, GOAL_FOLLOW_UP.PROPOSED_EXPECTED,
                            GOAL_FOLLOW_UP.PROPOSED_EXPECTED_ON)
                            .mapping(nullOnAllNull(GoalQueries::proposed)))
                .from(GOAL_FOLLOW_UP)
                .where(GOAL_FOLLOW_UP.GOAL_ID.eq(GOAL.ID))
                .orderBy(GOAL_FOLLOW_UP.FOLLOWED_UP_ON.desc(), GOAL_FOLLOW_UP.ID.desc()))
            .convertFrom(rows -> rows.map(mapping(FollowUp::new)));
        // @formatter:on
    }

    private static Field<List<Indicator>> indicators() {
        // @formatter:off
        return multiset(
                select(
                        INDICATOR.ID.convertFrom(IndicatorId::new),
                        INDICATOR.VERSION,
                        indicator(),
                        measurements())
                .from(INDICATOR)
                .where(INDICATOR.GOAL_ID.eq(GOAL.ID))
                .orderBy(INDICATOR.ID))
            .convertFrom(rows -> rows.map(mapping(Indicator::new)));
        // @formatter:on
    }

    static SelectField<IndicatorData> indicator() {
        // @formatter:off
        return row(INDICATOR.NAME, INDICATOR.UNIT,
                INDICATOR.MEASURE.convertFrom(Measure::valueOf),
                INDICATOR.DIRECTION.convertFrom(Direction::valueOf),
                INDICATOR.BASELINE, INDICATOR.BASELINE_ON, INDICATOR.TARGET, INDICATOR.TARGET_ON,
                row(INDICATOR.MILESTONE_ON, INDICATOR.MILESTONE).mapping(GoalQueries::milestones),
                INDICATOR.BASELINE_WORDS, INDICATOR.TARGET_WORDS)
            .mapping(IndicatorData::new);
        // @formatter:on
    }

    private static List<Milestone> milestones(LocalDate[] on, BigDecimal[] values) {
        return IntStream.range(0, on.length)
                .mapToObj(at -> new Milestone(on[at], values[at]))
                .toList();
    }

    private static Proposal proposed(
            String ground,
            @Nullable String indicator,
            String unit,
            @Nullable BigDecimal value,
            @Nullable LocalDate on,
            Boolean preliminary,
            @Nullable BigDecimal start,
            @Nullable BigDecimal expected,
            @Nullable LocalDate expectedOn) {
        return new Proposal(
                Ground.valueOf(ground), indicator, unit, value, on, preliminary, start, expected, expectedOn);
    }

    private static Field<List<Measurement>> measurements() {
        // @formatter:off
        return multiset(
                select(
                        MEASUREMENT.ID.convertFrom(MeasurementId::new),
                        row(MEASUREMENT.MEASURED_ON, MEASUREMENT.VALUE, MEASUREMENT.WORDS, MEASUREMENT.PRELIMINARY,
                            MEASUREMENT.SOURCE, MEASUREMENT.CAVEAT,
                            row(MEASUREMENT.OWN_LABEL, MEASUREMENT.VISIBLE_TO).mapping(Sharing::stored))
                            .mapping(MeasurementData::new))
                .from(MEASUREMENT)
                .where(MEASUREMENT.INDICATOR_ID.eq(INDICATOR.ID))
                .orderBy(MEASUREMENT.MEASURED_ON))
            .convertFrom(rows -> rows.map(mapping(Measurement::new)));
        // @formatter:on
    }
}
