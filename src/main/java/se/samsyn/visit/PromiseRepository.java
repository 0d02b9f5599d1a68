package se.samsyn.visit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Promise.PROMISE;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyId;

/** Promises made at visits. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PromiseRepository {

    private final DSLContext dsl;

    PromiseRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Promise> find(PromiseId id) {
        // @formatter:off
        return dsl.select(
                    PROMISE.ID.convertFrom(PromiseId::new),
                    PROMISE.VERSION,
                    row(
                        PROMISE.VISIT_ID.convertFrom(VisitId::new),
                        PROMISE.WORDS,
                        PROMISE.AGENCY_ID.convertFrom(AgencyId::ofNullable),
                        PROMISE.DUE_ON).mapping(PromiseData::new),
                    PROMISE.STATE.convertFrom(PromiseState::valueOf),
                    PROMISE.SETTLED_ON,
                    PROMISE.NOTE)
                .from(PROMISE)
                .where(PROMISE.ID.eq(id.value()))
                .fetchOptional(mapping(Promise::new));
        // @formatter:on
    }

    List<PromiseListItem> ofVisit(VisitId visit) {
        return list(PROMISE.VISIT_ID.eq(visit.value()));
    }

    List<PromiseListItem> ofAgency(AgencyId agency) {
        return list(PROMISE.AGENCY_ID.eq(agency.value()));
    }

    PromiseId add(PromiseData data) {
        return new PromiseId(dsl.insertInto(PROMISE)
                .set(PROMISE.VISIT_ID, data.visit().value())
                .set(PROMISE.WORDS, data.words())
                .set(PROMISE.AGENCY_ID, agency(data))
                .set(PROMISE.DUE_ON, data.dueOn())
                .set(PROMISE.STATE, PromiseState.OPEN.name())
                .set(
                        PROMISE.VISIBLE_TO,
                        select(VISIT.VISIBLE_TO)
                                .from(VISIT)
                                .where(VISIT.ID.eq(data.visit().value())))
                .returning(PROMISE.ID)
                .fetchSingle(PROMISE.ID));
    }

    /** @return false where there is no such version any more */
    boolean change(Promise promise) {
        var data = promise.data();
        return dsl.update(PROMISE)
                        .set(PROMISE.WORDS, data.words())
                        .set(PROMISE.AGENCY_ID, agency(data))
                        .set(PROMISE.DUE_ON, data.dueOn())
                        .set(PROMISE.STATE, promise.state().name())
                        .set(PROMISE.SETTLED_ON, promise.settledOn())
                        .set(PROMISE.NOTE, promise.note())
                        .set(PROMISE.VERSION, PROMISE.VERSION.plus(1))
                        .where(PROMISE.ID.eq(promise.id().value()))
                        .and(PROMISE.VERSION.eq(promise.version()))
                        .execute()
                == 1;
    }

    void remove(PromiseId id) {
        dsl.deleteFrom(PROMISE).where(PROMISE.ID.eq(id.value())).execute();
    }

    int countLate(LocalDate today) {
        return dsl.fetchCount(PROMISE, VisitQueries.late(today));
    }

    private List<PromiseListItem> list(Condition which) {
        // @formatter:off
        return dsl.select(PromiseListQuery.item())
                .from(PROMISE)
                .where(which)
                .orderBy(
                    PROMISE.STATE.ne(PromiseState.OPEN.name()),
                    PROMISE.DUE_ON.asc().nullsLast(),
                    PROMISE.ID)
                .fetch(mapping(promise -> promise));
        // @formatter:on
    }

    private static @Nullable Long agency(PromiseData data) {
        return data.agency() == null ? null : data.agency().value();
    }
}
