package se.samsyn.goal;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Goal.GOAL;
import static se.samsyn.jooq.registry.tables.GoalFollowUp.GOAL_FOLLOW_UP;
import static se.samsyn.jooq.registry.tables.Indicator.INDICATOR;
import static se.samsyn.jooq.registry.tables.Measurement.MEASUREMENT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.AudienceColumns;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.CircleChanged;
import se.samsyn.initiative.CircleColumn;

/**
 * Who sees goals and what belongs to them, beside what follows through the foreign keys: what was added after an agency had
 * left is not for that agency ({@code circle}), and measurements may have a label of their own.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GoalCircles {

    private final DSLContext dsl;

    GoalCircles(DSLContext dsl) {
        this.dsl = dsl;
    }

    @EventListener
    void follow(CircleChanged change) {
        var goals = GOAL.INITIATIVE_ID.eq(change.initiative().value());
        var its = select(GOAL.ID).from(GOAL).where(goals);
        new CircleColumn(GOAL, GOAL.CIRCLE).follow(dsl, change.circle(), goals);
        new CircleColumn(GOAL_FOLLOW_UP, GOAL_FOLLOW_UP.CIRCLE)
                .follow(dsl, change.circle(), GOAL_FOLLOW_UP.GOAL_ID.in(its));
        new CircleColumn(INDICATOR, INDICATOR.CIRCLE).follow(dsl, change.circle(), INDICATOR.GOAL_ID.in(its));
        measurements(INDICATOR.GOAL_ID.in(its), change.circle());
    }

    /** To another initiative, whose agencies are others. */
    void moved(GoalId goal, Circle circle) {
        var forNew = val(circle.forNew(), GOAL.CIRCLE);
        dsl.update(GOAL_FOLLOW_UP)
                .set(GOAL_FOLLOW_UP.CIRCLE, forNew)
                .where(GOAL_FOLLOW_UP.GOAL_ID.eq(goal.value()))
                .execute();
        dsl.update(INDICATOR)
                .set(INDICATOR.CIRCLE, forNew)
                .where(INDICATOR.GOAL_ID.eq(goal.value()))
                .execute();
        measurements(INDICATOR.GOAL_ID.eq(goal.value()), circle);
    }

    /** Those narrower than their initiative stay so when that changes. */
    private void measurements(Condition indicators, Circle circle) {
        new AudienceColumns(MEASUREMENT, MEASUREMENT.LABEL, MEASUREMENT.OWN_LABEL, MEASUREMENT.VISIBLE_TO, null)
                .follow(
                        dsl,
                        MEASUREMENT.INDICATOR_ID.in(
                                select(INDICATOR.ID).from(INDICATOR).where(indicators)),
                        circle.audience(),
                        circle.takingPart());
    }
}
