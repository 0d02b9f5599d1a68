package se.samsyn.visit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Promise.PROMISE;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;
import static se.samsyn.jooq.registry.tables.VisitInitiative.VISIT_INITIATIVE;
import static se.samsyn.jooq.registry.tables.VisitParticipant.VISIT_PARTICIPANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Label;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Visits as lists and their page show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VisitQueries {

    private final DSLContext dsl;
    private final VisitRepository repository;

    VisitQueries(DSLContext dsl, VisitRepository repository) {
        this.dsl = dsl;
        this.repository = repository;
    }

    List<VisitListItem> list(VisitFilter filter, Sort<VisitSort> sort, Page page, LocalDate today) {
        // @formatter:off
        return dsl.select(
                    VISIT.ID.convertFrom(VisitId::new),
                    VISIT.NAME,
                    VISIT.KIND.convertFrom(VisitKind::valueOf),
                    VISIT.VISITED_ON,
                    VISIT.PLACE,
                    VISIT.CANCELLED,
                    coalesce(
                        field(select(listAgg(VISIT_INITIATIVE.initiative().NAME, ", ")
                                .withinGroupOrderBy(VISIT_INITIATIVE.initiative().NAME))
                            .from(VISIT_INITIATIVE)
                            .where(VISIT_INITIATIVE.VISIT_ID.eq(VISIT.ID))),
                        inline("")),
                    promises(PROMISE.STATE.eq(PromiseState.OPEN.name())),
                    promises(late(today)),
                    VISIT.LABEL.convertFrom(Label::valueOf))
                .from(VISIT)
                .where(where(filter))
                .orderBy(sort.fields(VisitQueries::order, VISIT.VISITED_ON.desc(), VISIT.ID.desc()))
                .limit(page.limit())
                .offset(page.offset())
                .fetch(mapping(VisitListItem::new));
        // @formatter:on
    }

    int count(VisitFilter filter) {
        return dsl.fetchCount(VISIT, where(filter));
    }

    List<VisitOption> options() {
        return dsl.select(VISIT.ID.convertFrom(VisitId::new), VISIT.NAME, VISIT.VISITED_ON)
                .from(VISIT)
                .orderBy(VISIT.VISITED_ON.desc(), VISIT.ID.desc())
                .fetch(mapping(VisitOption::new));
    }

    Optional<VisitDetails> details(VisitId id) {
        // @formatter:off
        return repository.find(id).flatMap(visit -> dsl.select(
                    VISIT.area().NAME,
                    VISIT.agency().NAME,
                    multiset(
                        select(
                            VISIT_PARTICIPANT.PERSON_ID.convertFrom(PersonId::new),
                            VISIT_PARTICIPANT.person().NAME,
                            VISIT_PARTICIPANT.PART.convertFrom(VisitPart::valueOf),
                            VISIT_PARTICIPANT.TITLE,
                            VISIT_PARTICIPANT.AGENCY_ID.convertFrom(AgencyId::ofNullable),
                            VISIT_PARTICIPANT.agency().NAME)
                        .from(VISIT_PARTICIPANT)
                        .where(VISIT_PARTICIPANT.VISIT_ID.eq(VISIT.ID))
                        .orderBy(VISIT_PARTICIPANT.ID))
                        .convertFrom(rows -> rows.map(mapping(VisitDetails.Person::new))),
                    multiset(
                        select(
                            VISIT_INITIATIVE.INITIATIVE_ID.convertFrom(InitiativeId::new),
                            VISIT_INITIATIVE.initiative().NAME)
                        .from(VISIT_INITIATIVE)
                        .where(VISIT_INITIATIVE.VISIT_ID.eq(VISIT.ID))
                        .orderBy(VISIT_INITIATIVE.initiative().NAME, VISIT_INITIATIVE.INITIATIVE_ID))
                        .convertFrom(rows -> rows.map(mapping(VisitDetails.Initiative::new))))
                .from(VISIT)
                .where(VISIT.ID.eq(id.value()))
                .fetchOptional(mapping((area, host, participants, initiatives) ->
                    new VisitDetails(visit, area, host, participants, initiatives))));
        // @formatter:on
    }

    /** A promise is late that is open and was due before today. */
    static Condition late(LocalDate today) {
        return PROMISE.STATE.eq(PromiseState.OPEN.name()).and(PROMISE.DUE_ON.lt(today));
    }

    private static Field<Integer> promises(Condition which) {
        return field(
                selectCount().from(PROMISE).where(PROMISE.VISIT_ID.eq(VISIT.ID)).and(which));
    }

    private static Condition where(VisitFilter filter) {
        var condition = Search.of(filter.q(), VISIT.SEARCH, VISIT.SEARCH_TEXTS);
        if (filter.kind() != null) {
            condition = condition.and(VISIT.KIND.eq(filter.kind().name()));
        }
        if (filter.initiative() != null) {
            condition = condition.and(exists(selectOne()
                    .from(VISIT_INITIATIVE)
                    .where(VISIT_INITIATIVE.VISIT_ID.eq(VISIT.ID))
                    .and(VISIT_INITIATIVE.INITIATIVE_ID.eq(filter.initiative().value()))));
        }
        if (filter.person() != null) {
            condition = condition.and(exists(selectOne()
                    .from(VISIT_PARTICIPANT)
                    .where(VISIT_PARTICIPANT.VISIT_ID.eq(VISIT.ID))
                    .and(VISIT_PARTICIPANT.PERSON_ID.eq(filter.person().value()))));
        }
        if (filter.area() != null) {
            condition = condition.and(VISIT.AREA_ID.eq(filter.area().value()));
        }
        if (filter.held()) {
            condition = condition.and(VISIT.CANCELLED.isFalse());
        }
        if (filter.from() != null) {
            condition = condition.and(VISIT.VISITED_ON.ge(filter.from()));
        }
        if (filter.to() != null) {
            condition = condition.and(VISIT.VISITED_ON.le(filter.to()));
        }
        return condition;
    }

    private static SortField<?> order(Sort<VisitSort> sort) {
        Field<?> first =
                switch (sort.by()) {
                    case NAME -> VISIT.NAME;
                    case VISITED_ON -> VISIT.VISITED_ON;
                    case KIND -> VISIT.KIND;
                    case PLACE -> VISIT.PLACE;
                };
        return sort.descending() ? first.desc() : first.asc();
    }
}
