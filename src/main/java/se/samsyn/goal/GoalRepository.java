package se.samsyn.goal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static se.samsyn.jooq.registry.tables.Goal.GOAL;
import static se.samsyn.jooq.registry.tables.GoalFollowUp.GOAL_FOLLOW_UP;
import static se.samsyn.jooq.registry.tables.Indicator.INDICATOR;
import static se.samsyn.jooq.registry.tables.Measurement.MEASUREMENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Inserts;

/** Writes goals and their follow-ups. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GoalRepository {

    private final DSLContext dsl;

    GoalRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Puts each last among its initiative's.
     *
     * @return their numbers, in their order
     */
    List<GoalId> insert(List<GoalData> several, Map<InitiativeId, Circle> circles, LocalDate today) {
        var before = new HashMap<InitiativeId, Integer>();
        // @formatter:off
        return Inserts.of(dsl, GOAL, several.stream()
                .map(data -> columns(
                    data,
                    Objects.requireNonNull(circles.get(data.initiative())),
                    before.merge(data.initiative(), 1, Integer::sum),
                    today))
                .toList())
            .returningResult(GOAL.ID)
            .fetch(mapping(GoalId::new));
        // @formatter:on
    }

    private static Map<Field<?>, @Nullable Object> columns(GoalData data, Circle circle, int place, LocalDate today) {
        var initiative = data.initiative().value();
        var columns = new HashMap<Field<?>, @Nullable Object>(words(data));
        columns.put(GOAL.INITIATIVE_ID, initiative);
        columns.put(GOAL.POSITION, lastPosition(initiative).plus(place));
        columns.put(GOAL.NAME, data.name());
        columns.put(GOAL.RESULT_TYPE, data.type().name());
        columns.put(GOAL.DUE_ON, data.dueOn());
        columns.put(GOAL.CHANGED_ON, today);
        columns.put(GOAL.VISIBLE_TO, circle.array());
        columns.put(GOAL.CIRCLE, circle.forNew());
        return columns;
    }

    /** @return false where there is no such version */
    boolean update(Goal goal, Circle circle, LocalDate today) {
        var stays = GOAL.INITIATIVE_ID.eq(goal.data().initiative().value());
        return dsl.update(GOAL)
                        .set(GOAL.INITIATIVE_ID, goal.data().initiative().value())
                        .set(GOAL.NAME, goal.data().name())
                        .set(GOAL.RESULT_TYPE, goal.data().type().name())
                        .set(GOAL.DUE_ON, goal.data().dueOn())
                        .set(words(goal.data()))
                        .set(GOAL.ENDED_ON, goal.endedOn())
                        .set(GOAL.CHANGED_ON, today)
                        .set(GOAL.VISIBLE_TO, circle.array())
                        .set(GOAL.CIRCLE, when(stays, GOAL.CIRCLE).otherwise(val(circle.forNew(), GOAL.CIRCLE)))
                        .set(GOAL.VERSION, GOAL.VERSION.plus(1))
                        .where(GOAL.ID.eq(goal.id().value()))
                        .and(GOAL.VERSION.eq(goal.version()))
                        .execute()
                == 1;
    }

    /** @return false where there is none such, or none that the caller may see */
    /** With the measurements that the caller sees; one that is left stands against it. */
    boolean delete(GoalId id) {
        dsl.deleteFrom(MEASUREMENT)
                .where(MEASUREMENT.INDICATOR_ID.in(
                        select(INDICATOR.ID).from(INDICATOR).where(INDICATOR.GOAL_ID.eq(id.value()))))
                .execute();
        return dsl.deleteFrom(GOAL).where(GOAL.ID.eq(id.value())).execute() == 1;
    }

    private static Map<Field<?>, String> words(GoalData data) {
        return Map.of(GOAL.SPECIFIC, data.specific(), GOAL.ACCEPTED, data.accepted(), GOAL.REALISTIC, data.realistic());
    }

    /** No new version: what the goal says is the same, but somebody has looked. */
    void looked(GoalId goal, LocalDate on) {
        dsl.update(GOAL)
                .set(GOAL.CHANGED_ON, on)
                .where(GOAL.ID.eq(goal.value()))
                .execute();
    }

    void insertFollowUp(GoalId goal, FollowUpData data, @Nullable Proposal proposed, String recordedBy, Circle circle) {
        dsl.insertInto(GOAL_FOLLOW_UP)
                .set(GOAL_FOLLOW_UP.GOAL_ID, goal.value())
                .set(GOAL_FOLLOW_UP.FOLLOWED_UP_ON, data.on())
                .set(GOAL_FOLLOW_UP.COLOUR, data.colour().name())
                .set(GOAL_FOLLOW_UP.NOTE, data.note())
                .set(proposed == null ? Map.of() : proposed(proposed))
                .set(GOAL_FOLLOW_UP.RECORDED_BY, recordedBy)
                .set(GOAL_FOLLOW_UP.VISIBLE_TO, audience(goal))
                .set(GOAL_FOLLOW_UP.CIRCLE, circle.forNew())
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> proposed(Proposal proposed) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(GOAL_FOLLOW_UP.PROPOSED_GROUND, proposed.ground().name());
        columns.put(GOAL_FOLLOW_UP.PROPOSED_INDICATOR, proposed.indicator());
        columns.put(GOAL_FOLLOW_UP.PROPOSED_UNIT, proposed.unit());
        columns.put(GOAL_FOLLOW_UP.PROPOSED_VALUE, proposed.value());
        columns.put(GOAL_FOLLOW_UP.PROPOSED_ON, proposed.on());
        columns.put(GOAL_FOLLOW_UP.PROPOSED_PRELIMINARY, proposed.preliminary());
        columns.put(GOAL_FOLLOW_UP.PROPOSED_START, proposed.start());
        columns.put(GOAL_FOLLOW_UP.PROPOSED_EXPECTED, proposed.expected());
        columns.put(GOAL_FOLLOW_UP.PROPOSED_EXPECTED_ON, proposed.expectedOn());
        return columns;
    }

    /** That of the goal, for what belongs to it. */
    static Field<String[]> audience(GoalId goal) {
        return field(select(GOAL.VISIBLE_TO).from(GOAL).where(GOAL.ID.eq(goal.value())));
    }

    /** @return false where it no longer says what was read */
    boolean correctFollowUp(GoalId goal, FollowUp read, FollowUpData data, String recordedBy) {
        return dsl.update(GOAL_FOLLOW_UP)
                        .set(GOAL_FOLLOW_UP.FOLLOWED_UP_ON, data.on())
                        .set(GOAL_FOLLOW_UP.COLOUR, data.colour().name())
                        .set(GOAL_FOLLOW_UP.NOTE, data.note())
                        .set(GOAL_FOLLOW_UP.RECORDED_BY, recordedBy)
                        .set(GOAL_FOLLOW_UP.RECORDED_AT, currentOffsetDateTime())
                        .where(still(goal, read))
                        .execute()
                == 1;
    }

    /** @return false where it no longer says what was read */
    boolean deleteFollowUp(GoalId goal, FollowUp read) {
        return dsl.deleteFrom(GOAL_FOLLOW_UP).where(still(goal, read)).execute() == 1;
    }

    /** A follow-up has no version: what it says is compared instead. */
    private static Condition still(GoalId goal, FollowUp read) {
        return GOAL_FOLLOW_UP
                .ID
                .eq(read.id().value())
                .and(GOAL_FOLLOW_UP.GOAL_ID.eq(goal.value()))
                .and(GOAL_FOLLOW_UP.FOLLOWED_UP_ON.eq(read.data().on()))
                .and(GOAL_FOLLOW_UP.COLOUR.eq(read.data().colour().name()))
                .and(GOAL_FOLLOW_UP.NOTE.eq(read.data().note()));
    }

    /** Of an initiative's goals, in their order; locked, so that two who move them do not cross. */
    List<GoalId> order(InitiativeId initiative) {
        // @formatter:off
        return dsl.select(GOAL.ID)
            .from(GOAL)
            .where(GOAL.INITIATIVE_ID.eq(initiative.value()))
            .orderBy(GOAL.POSITION, GOAL.ID)
            .forUpdate()
            .fetch(Records.mapping(GoalId::new));
        // @formatter:on
    }

    /** No new version: what a goal says is the same, wherever it stands. */
    void place(GoalId goal, int position) {
        dsl.update(GOAL)
                .set(GOAL.POSITION, position)
                .where(GOAL.ID.eq(goal.value()))
                .execute();
    }

    private static Field<Integer> lastPosition(long initiative) {
        return field(select(coalesce(max(GOAL.POSITION), val(0))).from(GOAL).where(GOAL.INITIATIVE_ID.eq(initiative)));
    }
}
