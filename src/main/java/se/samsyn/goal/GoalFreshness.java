package se.samsyn.goal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Goal.GOAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.shared.Freshness;
import se.samsyn.shared.FreshnessSource;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.StillTrue;

/**
 * How long it is since anybody changed or followed up a goal that somebody works towards, or said that it still holds: one
 * statement. Whoever answers for its initiative answers for it.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GoalFreshness implements FreshnessSource {

    private static final Condition GOES_ON =
            GOAL.ENDED_ON.isNull().and(GOAL.initiative().STATUS.eq(InitiativeStatus.ONGOING.name()));

    private final DSLContext dsl;

    GoalFreshness(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.GOAL;
    }

    @Override
    public Optional<Freshness> of(long id, LocalDate today) {
        return list(GOAL.ID.eq(id), saidOn(), today).stream().findFirst();
    }

    @Override
    public List<Freshness> saidBefore(LocalDate before, LocalDate today) {
        var said = saidOn();
        return list(GOAL.CHANGED_ON.lt(before).and(said.lt(before)), said, today);
    }

    private List<Freshness> list(Condition which, Field<LocalDate> said, LocalDate today) {
        var part = GOAL.initiative().initiativeAgency();
        var answersFor = part.ROLE
                .eq(OrgRole.ACCOUNTABLE.name())
                .and(part.ENDED_ON.isNull().or(part.ENDED_ON.ge(today)));
        var name = part.agency().NAME;
        // @formatter:off
        return dsl.select(
                    GOAL.ID.convertFrom(id -> new GoalId(id).ref()),
                    GOAL.NAME,
                    said,
                    array(select(part.AGENCY_ID).from(part).where(answersFor).orderBy(part.AGENCY_ID)).convertFrom(List::of),
                    coalesce(field(select(listAgg(name, ", ").withinGroupOrderBy(name)).from(part).where(answersFor)), inline("")))
                .from(GOAL)
                .where(GOES_ON)
                .and(which)
                .orderBy(said, GOAL.ID)
                .fetch(mapping(Freshness::new));
        // @formatter:on
    }

    private static Field<LocalDate> saidOn() {
        var said = GOAL.confirmation();
        return greatest(
                GOAL.CHANGED_ON, coalesce(field(select(max(said.SAID_ON)).from(said)), GOAL.CHANGED_ON));
    }

    /** Of those that go on: neither changed nor confirmed for long, whatever else was said of it. */
    static Condition unconfirmed(LocalDate today) {
        var said = GOAL.confirmation();
        var limit = StillTrue.askedBefore(today);
        return GOES_ON.and(GOAL.CHANGED_ON.lt(limit))
                .and(notExists(selectOne().from(said).where(said.HOLDS).and(said.SAID_ON.ge(limit))));
    }
}
