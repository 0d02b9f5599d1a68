package se.samsyn.goal;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static se.samsyn.jooq.registry.tables.Goal.GOAL;
import static se.samsyn.jooq.registry.tables.GoalFollowUp.GOAL_FOLLOW_UP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Urgency;

/** Goals that go wrong or were to be reached by now, each; those that nobody follows up, together for their initiative. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GoalNeeds implements NeedSource {

    /** A goal is followed up twice a year. */
    private static final int STALE_MONTHS = 6;

    private static final long NEVER = 1;
    private static final long STALE = 2;

    private static final Table<?> LATEST = GoalListQuery.latest(null);

    private static final Field<String> COLOUR = field("latest.colour", String.class);
    private static final Field<LocalDate> FOLLOWED_UP_ON = field("latest.followed_up_on", LocalDate.class);

    private record Wrong(
            GoalId id,
            String name,
            String initiative,
            @Nullable LocalDate dueOn,
            @Nullable String colour,
            @Nullable LocalDate redSince) {}

    private record Unseen(
            InitiativeId id,
            String name,
            int never,
            int stale,
            @Nullable LocalDate oldest) {}

    private final DSLContext dsl;

    GoalNeeds(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        var needs = new ArrayList<Need>();
        wrong(today).forEach(goal -> needs.add(wrong(goal)));
        unseen(today).forEach(of -> {
            if (of.never() > 0) {
                needs.add(about(of, null, "goal.need.never", of.never()).part(NEVER));
            }
            if (of.stale() > 0) {
                needs.add(about(of, of.oldest(), "goal.need.stale", of.stale()).part(STALE));
            }
        });
        return needs;
    }

    private static Need wrong(Wrong goal) {
        var since = goal.redSince();
        return since != null
                ? Need.of(
                        NeedKind.GOAL,
                        Urgency.NOW,
                        goal.id().ref(),
                        goal.name(),
                        since,
                        "goal.need.red",
                        goal.initiative(),
                        since)
                : Need.of(
                        NeedKind.GOAL,
                        Urgency.NOW,
                        goal.id().ref(),
                        goal.name(),
                        goal.dueOn(),
                        "goal.need.due",
                        goal.initiative(),
                        Objects.requireNonNull(goal.dueOn()));
    }

    private static Need about(Unseen of, @Nullable LocalDate since, String why, int goals) {
        return Need.of(NeedKind.GOAL, Urgency.LATER, of.id().ref(), of.name(), since, why, goals);
    }

    private List<Wrong> wrong(LocalDate today) {
        // @formatter:off
        return dsl.select(
                    GOAL.ID.convertFrom(GoalId::new), GOAL.NAME, GOAL.initiative().NAME, GOAL.DUE_ON, COLOUR, redSince())
                .from(GOAL)
                .leftJoin(LATEST).on(trueCondition())
                .where(isWorkedTowards())
                .and(COLOUR.eq(FollowUpColour.RED.name())
                    .or(GOAL.DUE_ON.lt(today).and(COLOUR.isDistinctFrom(FollowUpColour.GREEN.name()))))
                .orderBy(GOAL.ID)
                .fetch(Records.mapping(Wrong::new));
        // @formatter:on
    }

    /** The first of the judgements that have been red without a break to this day; null where the latest is not. */
    private static Field<LocalDate> redSince() {
        var other = GOAL_FOLLOW_UP.as("other");
        // @formatter:off
        return field(select(min(GOAL_FOLLOW_UP.FOLLOWED_UP_ON))
                .from(GOAL_FOLLOW_UP)
                .where(GOAL_FOLLOW_UP.GOAL_ID.eq(GOAL.ID))
                .and(GOAL_FOLLOW_UP.COLOUR.eq(FollowUpColour.RED.name()))
                .and(notExists(selectOne().from(other)
                    .where(other.GOAL_ID.eq(GOAL.ID))
                    .and(other.COLOUR.ne(FollowUpColour.RED.name()))
                    .and(row(other.FOLLOWED_UP_ON, other.ID).gt(row(GOAL_FOLLOW_UP.FOLLOWED_UP_ON, GOAL_FOLLOW_UP.ID))))));
        // @formatter:on
    }

    private List<Unseen> unseen(LocalDate today) {
        var before = today.minusMonths(STALE_MONTHS);
        // @formatter:off
        return dsl.select(
                    GOAL.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    GOAL.initiative().NAME,
                    count().filterWhere(FOLLOWED_UP_ON.isNull()),
                    count().filterWhere(FOLLOWED_UP_ON.lt(before)),
                    min(FOLLOWED_UP_ON))
                .from(GOAL)
                .leftJoin(LATEST).on(trueCondition())
                .where(isWorkedTowards())
                // what goes wrong is told by itself
                .and(COLOUR.isDistinctFrom(FollowUpColour.RED.name()))
                .and(GOAL.DUE_ON.isNull().or(GOAL.DUE_ON.ge(today)))
                .and(FOLLOWED_UP_ON.isNull().or(FOLLOWED_UP_ON.lt(before)))
                .groupBy(GOAL.INITIATIVE_ID, GOAL.initiative().NAME)
                .orderBy(GOAL.INITIATIVE_ID)
                .fetch(Records.mapping(Unseen::new));
        // @formatter:on
    }

    private static Condition isWorkedTowards() {
        return GOAL.ENDED_ON
                .isNull()
                .and(GOAL.initiative().STATUS.in(InitiativeStatus.ONGOING.name(), InitiativeStatus.FINALISING.name()));
    }
}
