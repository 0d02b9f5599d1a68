package se.samsyn.goal;

import static se.samsyn.jooq.registry.tables.Goal.GOAL;
import static se.samsyn.jooq.registry.tables.GoalFollowUp.GOAL_FOLLOW_UP;
import static se.samsyn.jooq.registry.tables.Indicator.INDICATOR;
import static se.samsyn.jooq.registry.tables.Measurement.MEASUREMENT;
import static se.samsyn.shared.Holding.part;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** Goals are disposed of with their initiative, and with them all that follows them up. */
@Component
class GoalHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.measurements",
                        MEASUREMENT.ID,
                        MEASUREMENT.indicator().goal().INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.indicators",
                        INDICATOR.ID,
                        INDICATOR.goal().INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.followUps",
                        GOAL_FOLLOW_UP.ID,
                        GOAL_FOLLOW_UP.goal().INITIATIVE_ID),
                part(RetentionKind.INITIATIVE, "retention.along.goals", GOAL.ID, GOAL.INITIATIVE_ID)
                        .asRecord(RecordKind.GOAL));
    }
}
