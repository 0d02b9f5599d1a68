package se.samsyn.picture;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Goal.GOAL;
import static se.samsyn.jooq.registry.tables.GoalFollowUp.GOAL_FOLLOW_UP;
import static se.samsyn.jooq.registry.tables.Indicator.INDICATOR;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.Measurement.MEASUREMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Indicator;

/** Goals as they stood at the end of the period: the latest follow-up and the latest values by then. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProgressQueries {

    private final DSLContext dsl;

    ProgressQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Goal> goals(Scope scope, List<Long> initiatives) {
        // @formatter:off
        var latest = lateral(select(GOAL_FOLLOW_UP.COLOUR, GOAL_FOLLOW_UP.FOLLOWED_UP_ON, GOAL_FOLLOW_UP.NOTE)
                .from(GOAL_FOLLOW_UP)
                .where(GOAL_FOLLOW_UP.GOAL_ID.eq(GOAL.ID))
                .and(GOAL_FOLLOW_UP.FOLLOWED_UP_ON.le(scope.to()))
                .orderBy(GOAL_FOLLOW_UP.FOLLOWED_UP_ON.desc(), GOAL_FOLLOW_UP.ID.desc())
                .limit(1)).as("latest");
        var value = lateral(select(MEASUREMENT.VALUE, MEASUREMENT.MEASURED_ON, MEASUREMENT.SOURCE, MEASUREMENT.WORDS,
                        MEASUREMENT.PRELIMINARY)
                .from(MEASUREMENT)
                .where(MEASUREMENT.INDICATOR_ID.eq(INDICATOR.ID))
                .and(MEASUREMENT.MEASURED_ON.le(scope.to()))
                .orderBy(MEASUREMENT.MEASURED_ON.desc(), MEASUREMENT.ID.desc())
                .limit(1)).as("value");
        var rows = dsl.select(GOAL.ID, GOAL.NAME, GOAL.INITIATIVE_ID, GOAL.DUE_ON, GOAL.ENDED_ON,
                        latest.field(GOAL_FOLLOW_UP.COLOUR), latest.field(GOAL_FOLLOW_UP.FOLLOWED_UP_ON),
                        latest.field(GOAL_FOLLOW_UP.NOTE),
                        row(INDICATOR.ID, INDICATOR.NAME, INDICATOR.UNIT, INDICATOR.DIRECTION, INDICATOR.BASELINE,
                                INDICATOR.TARGET, value.field(MEASUREMENT.VALUE), value.field(MEASUREMENT.MEASURED_ON),
                                value.field(MEASUREMENT.SOURCE), value.field(MEASUREMENT.WORDS),
                                value.field(MEASUREMENT.PRELIMINARY)).mapping(nullOnAllNull(ProgressQueries::indicator)))
                .from(GOAL)
                .join(INITIATIVE).on(INITIATIVE.ID.eq(GOAL.INITIATIVE_ID))
                .leftJoin(latest).on(noCondition())
                .leftJoin(INDICATOR).on(INDICATOR.GOAL_ID.eq(GOAL.ID))
                .leftJoin(value).on(noCondition())
                .where(GOAL.INITIATIVE_ID.eq(any(WhoQueries.ids(initiatives))))
                .and(GOAL.ENDED_ON.isNull().or(GOAL.ENDED_ON.ge(scope.from())))
                .orderBy(INITIATIVE.NAME, INITIATIVE.ID, GOAL.POSITION, GOAL.ID, INDICATOR.ID)
                .fetch(Records.mapping(Row::new));
        // @formatter:on
        var byGoal = new LinkedHashMap<Long, List<Row>>();
        rows.forEach(
                row -> byGoal.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        return byGoal.values().stream().map(Row::goal).toList();
    }

    private static Indicator indicator(
            long id,
            String name,
            String unit,
            String direction,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal latest,
            @Nullable LocalDate latestOn,
            @Nullable String source,
            @Nullable String words,
            @Nullable Boolean preliminary) {
        return new Indicator(
                id,
                name,
                unit,
                direction.equals("UP"),
                baseline,
                target,
                latest,
                latestOn,
                source == null ? "" : source,
                words == null ? "" : words,
                preliminary != null && preliminary);
    }

    record Row(
            long id,
            String name,
            long initiativeId,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate endedOn,
            @Nullable String colour,
            @Nullable LocalDate followedUpOn,
            @Nullable String note,
            @Nullable Indicator indicator) {

        static Goal goal(List<Row> rows) {
            var first = rows.getFirst();
            return new Goal(
                    first.id,
                    first.name,
                    first.initiativeId,
                    first.colour == null ? GoalState.GREY : GoalState.valueOf(first.colour),
                    first.followedUpOn,
                    first.note == null ? "" : first.note,
                    first.dueOn,
                    first.endedOn,
                    rows.stream()
                            .map(Row::indicator)
                            .filter(java.util.Objects::nonNull)
                            .toList());
        }
    }
}
