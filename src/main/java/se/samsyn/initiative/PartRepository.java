package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.AudienceColumns;
import se.samsyn.access.Label;

/** Which parts have begun since an initiative's circle was last worked out ({@code circle_on}; null: nobody knows when). */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PartRepository {

    private final DSLContext dsl;

    PartRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Initiatives in which a part has begun since; locked, so that nobody else tells of it too. */
    List<InitiativeId> begun(LocalDate today) {
        // @formatter:off
        return dsl.select(INITIATIVE.ID)
            .from(INITIATIVE)
            .where(exists(selectOne()
                .from(INITIATIVE_AGENCY)
                .where(INITIATIVE_AGENCY.INITIATIVE_ID.eq(INITIATIVE.ID))
                .and(INITIATIVE_AGENCY.BEGAN_ON.gt(INITIATIVE.CIRCLE_ON).or(INITIATIVE.CIRCLE_ON.isNull()))
                .and(INITIATIVE_AGENCY.BEGAN_ON.le(today))
                .and(isNotOver(today))))
            .orderBy(INITIATIVE.ID)
            .forUpdate()
            .fetch(mapping(InitiativeId::new));
        // @formatter:on
    }

    /** The agencies whose part has begun since, by name. Where nobody knows when that was, all who began some day. */
    List<String> beginners(InitiativeId id, LocalDate today) {
        // @formatter:off
        return dsl.selectDistinct(INITIATIVE_AGENCY.agency().NAME)
            .from(INITIATIVE_AGENCY)
            .where(INITIATIVE_AGENCY.INITIATIVE_ID.eq(id.value()))
            .and(INITIATIVE_AGENCY.BEGAN_ON.gt(INITIATIVE_AGENCY.initiative().CIRCLE_ON)
                .or(INITIATIVE_AGENCY.initiative().CIRCLE_ON.isNull()))
            .and(INITIATIVE_AGENCY.BEGAN_ON.le(today))
            .and(isNotOver(today))
            .orderBy(INITIATIVE_AGENCY.agency().NAME)
            .fetch(mapping(name -> name));
        // @formatter:on
    }

    /** No new version: what an initiative says is the same, whoever sees it. */
    void letIn(InitiativeId id, Circle circle, LocalDate today) {
        var now = circle.amber().array();
        dsl.update(INITIATIVE)
                .set(INITIATIVE.CIRCLE_ON, today)
                .set(
                        INITIATIVE.VISIBLE_TO,
                        circle.audience().label() == Label.AMBER
                                ? AudienceColumns.union(INITIATIVE.VISIBLE_TO, val(now))
                                : INITIATIVE.VISIBLE_TO)
                .where(INITIATIVE.ID.eq(id.value()))
                .execute();
    }

    private static Condition isNotOver(LocalDate today) {
        return INITIATIVE_AGENCY.ENDED_ON.isNull().or(INITIATIVE_AGENCY.ENDED_ON.ge(today));
    }
}
