package se.samsyn.initiative;

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
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Freshness;
import se.samsyn.shared.FreshnessSource;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.StillTrue;

/** How long it is since anybody changed an ongoing initiative or said that it still holds: one statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InitiativeFreshness implements FreshnessSource {

    private final DSLContext dsl;

    InitiativeFreshness(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INITIATIVE;
    }

    @Override
    public Optional<Freshness> of(long id, LocalDate today) {
        return list(INITIATIVE.ID.eq(id), saidOn(), today).stream().findFirst();
    }

    @Override
    public List<Freshness> saidBefore(LocalDate before, LocalDate today) {
        var said = saidOn();
        return list(INITIATIVE.CHANGED_ON.lt(before).and(said.lt(before)), said, today);
    }

    private List<Freshness> list(Condition which, Field<LocalDate> said, LocalDate today) {
        var answersFor = INITIATIVE_AGENCY
                .INITIATIVE_ID
                .eq(INITIATIVE.ID)
                .and(INITIATIVE_AGENCY.ROLE.eq(OrgRole.ACCOUNTABLE.name()))
                .and(INITIATIVE_AGENCY.ENDED_ON.isNull().or(INITIATIVE_AGENCY.ENDED_ON.ge(today)));
        var name = INITIATIVE_AGENCY.agency().NAME;
        // @formatter:off
        return dsl.select(
                    INITIATIVE.ID.convertFrom(id -> new InitiativeId(id).ref()),
                    INITIATIVE.NAME,
                    said,
                    array(select(INITIATIVE_AGENCY.AGENCY_ID).from(INITIATIVE_AGENCY).where(answersFor)
                        .orderBy(INITIATIVE_AGENCY.AGENCY_ID)).convertFrom(List::of),
                    coalesce(field(select(listAgg(name, ", ").withinGroupOrderBy(name)).from(INITIATIVE_AGENCY).where(answersFor)),
                        inline("")))
                .from(INITIATIVE)
                .where(INITIATIVE.STATUS.eq(InitiativeStatus.ONGOING.name()))
                .and(which)
                .orderBy(said, INITIATIVE.ID)
                .fetch(mapping(Freshness::new));
        // @formatter:on
    }

    private static Field<LocalDate> saidOn() {
        var said = INITIATIVE.confirmation();
        return greatest(
                INITIATIVE.CHANGED_ON, coalesce(field(select(max(said.SAID_ON)).from(said)), INITIATIVE.CHANGED_ON));
    }

    /** Of those that go on: neither changed nor confirmed for long, whatever else was said of it. */
    static Condition unconfirmed(LocalDate today) {
        var said = INITIATIVE.confirmation();
        var limit = StillTrue.askedBefore(today);
        return INITIATIVE
                .STATUS
                .eq(InitiativeStatus.ONGOING.name())
                .and(INITIATIVE.CHANGED_ON.lt(limit))
                .and(notExists(selectOne().from(said).where(said.HOLDS).and(said.SAID_ON.ge(limit))));
    }
}
