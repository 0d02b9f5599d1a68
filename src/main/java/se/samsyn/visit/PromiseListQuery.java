package se.samsyn.visit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Promise.PROMISE;
import static se.samsyn.jooq.registry.tables.VisitInitiative.VISIT_INITIATIVE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

/** Promises of all visits. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PromiseListQuery {

    private final DSLContext dsl;

    PromiseListQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<PromiseListItem> list(PromiseFilter filter, Sort<PromiseSort> sort, Page page, LocalDate today) {
        // @formatter:off
        return dsl.select(item())
                .from(PROMISE)
                .where(where(filter, today))
                .orderBy(sort.fields(PromiseListQuery::order, PROMISE.DUE_ON.asc().nullsLast(), PROMISE.ID))
                .limit(page.limit())
                .offset(page.offset())
                .fetch(mapping(promise -> promise));
        // @formatter:on
    }

    List<PromiseListItem> openOf(InitiativeId initiative) {
        return dsl.select(item())
                .from(PROMISE)
                .where(PROMISE.STATE.eq(PromiseState.OPEN.name()))
                .and(PROMISE.visit().CANCELLED.isFalse())
                .and(exists(selectOne()
                        .from(VISIT_INITIATIVE)
                        .where(VISIT_INITIATIVE.VISIT_ID.eq(PROMISE.VISIT_ID))
                        .and(VISIT_INITIATIVE.INITIATIVE_ID.eq(initiative.value()))))
                .orderBy(PROMISE.DUE_ON.asc().nullsLast(), PROMISE.ID)
                .fetch(mapping(promise -> promise));
    }

    int count(PromiseFilter filter, LocalDate today) {
        return dsl.fetchCount(PROMISE, where(filter, today));
    }

    /** A promise as lists show it. */
    static SelectField<PromiseListItem> item() {
        // @formatter:off
        return row(
                    PROMISE.ID.convertFrom(PromiseId::new),
                    PROMISE.VISIT_ID.convertFrom(VisitId::new),
                    PROMISE.visit().NAME,
                    PROMISE.visit().VISITED_ON,
                    PROMISE.WORDS,
                    PROMISE.AGENCY_ID.convertFrom(AgencyId::ofNullable),
                    PROMISE.agency().NAME,
                    PROMISE.DUE_ON,
                    PROMISE.STATE.convertFrom(PromiseState::valueOf),
                    PROMISE.SETTLED_ON,
                    PROMISE.NOTE)
                .mapping(PromiseListItem::new);
        // @formatter:on
    }

    private static Condition where(PromiseFilter filter, LocalDate today) {
        var condition = DSL.noCondition();
        if (filter.standing() != null) {
            condition = condition.and(
                    filter.standing() == PromiseStanding.LATE
                            ? VisitQueries.late(today)
                            : PROMISE.STATE.eq(filter.standing().name()));
        }
        if (filter.area() != null) {
            condition = condition.and(PROMISE.visit().AREA_ID.eq(filter.area().value()));
        }
        var from = filter.from();
        var to = filter.to();
        if (from != null && to != null) {
            condition = condition
                    .and(PROMISE.visit().CANCELLED.isFalse())
                    .and(PROMISE.visit().VISITED_ON.le(to))
                    .and(PROMISE.visit()
                            .VISITED_ON
                            .ge(from)
                            .or(PROMISE.STATE.eq(PromiseState.OPEN.name()))
                            .or(PROMISE.SETTLED_ON.between(from, to)));
        }
        return condition;
    }

    private static SortField<?> order(Sort<PromiseSort> sort) {
        Field<?> field =
                switch (sort.by()) {
                    case DUE_ON -> PROMISE.DUE_ON;
                    case VISITED_ON -> PROMISE.visit().VISITED_ON;
                    case STATE -> PROMISE.STATE;
                };
        return (sort.descending() ? field.desc() : field.asc()).nullsLast();
    }
}
