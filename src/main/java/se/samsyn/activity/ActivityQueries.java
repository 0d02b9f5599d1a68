package se.samsyn.activity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.ActivityAgency.ACTIVITY_AGENCY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Label;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.jooq.registry.tables.Question;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Activities as lists show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ActivityQueries {

    private static final String ASKED = "ASKED";
    private static final String ANSWERED = "ANSWERED";

    private final DSLContext dsl;
    private final ActivityRepository repository;

    ActivityQueries(DSLContext dsl, ActivityRepository repository) {
        this.dsl = dsl;
        this.repository = repository;
    }

    /** What is scrolled past is counted off an index, and nothing of it joined: far down costs little more than the top. */
    List<ActivityListItem> list(ActivityFilter filter, Sort<ActivitySort> sort, Page page) {
        var order = sort.fields(ActivityQueries::order, ACTIVITY.HELD_ON.desc(), ACTIVITY.ID.desc());
        // @formatter:off
        return dsl.select(
                    ACTIVITY.ID.convertFrom(ActivityId::new),
                    ACTIVITY.HELD_ON,
                    ACTIVITY.KIND.convertFrom(ActivityKind::valueOf),
                    ACTIVITY.NAME,
                    ACTIVITY.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    ACTIVITY.initiative().NAME,
                    ACTIVITY.AGENCY_ID.convertFrom(AgencyId::new),
                    ACTIVITY.agency().NAME,
                    ACTIVITY.agency().SHORT_NAME,
                    ACTIVITY.area().NAME,
                    ACTIVITY.HEADCOUNT,
                    ACTIVITY.HOURS,
                    ACTIVITY.LABEL.convertFrom(Label::valueOf),
                    returned())
                .from(ACTIVITY)
                .where(ACTIVITY.ID.in(
                    select(ACTIVITY.ID)
                        .from(ACTIVITY)
                        .where(where(filter))
                        .orderBy(order)
                        .limit(page.limit())
                        .offset(page.offset())))
                .orderBy(order)
                .fetch(mapping(ActivityListItem::new));
        // @formatter:on
    }

    int count(ActivityFilter filter) {
        return dsl.fetchCount(ACTIVITY, where(filter));
    }

    Optional<ActivityDetails> details(ActivityId id) {
        // @formatter:off
        return repository.find(id).flatMap(activity -> dsl.select(
                    ACTIVITY.initiative().NAME,
                    ACTIVITY.agency().NAME,
                    ACTIVITY.agency().SHORT_NAME,
                    ACTIVITY.area().NAME,
                    multiset(
                        select(
                            ACTIVITY_AGENCY.AGENCY_ID.convertFrom(AgencyId::new),
                            ACTIVITY_AGENCY.agency().NAME,
                            ACTIVITY_AGENCY.agency().SHORT_NAME,
                            ACTIVITY_AGENCY.HEADCOUNT)
                        .from(ACTIVITY_AGENCY)
                        .where(ACTIVITY_AGENCY.ACTIVITY_ID.eq(ACTIVITY.ID))
                        .orderBy(ACTIVITY_AGENCY.agency().NAME, ACTIVITY_AGENCY.AGENCY_ID))
                    .convertFrom(rows -> rows.map(mapping(ActivityDetails.Attending::new))),
                    returned())
                .from(ACTIVITY)
                .where(ACTIVITY.ID.eq(id.value()))
                .fetchOptional(mapping((initiative, agency, shortName, area, attending, returned) ->
                    new ActivityDetails(activity, initiative, agency, shortName, area, attending, returned))));
        // @formatter:on
    }

    /** One for each initiative that has any, of those held by {@code day}. */
    List<LatestActivity> latest(List<InitiativeId> initiatives, LocalDate day) {
        // @formatter:off
        return dsl.select(
                    ACTIVITY.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    ACTIVITY.ID.convertFrom(ActivityId::new),
                    ACTIVITY.HELD_ON,
                    ACTIVITY.KIND.convertFrom(ActivityKind::valueOf),
                    ACTIVITY.agency().NAME)
                .distinctOn(ACTIVITY.INITIATIVE_ID)
                .from(ACTIVITY)
                .where(ACTIVITY.INITIATIVE_ID.in(initiatives.stream().map(InitiativeId::value).toList()))
                .and(ACTIVITY.HELD_ON.le(day))
                .orderBy(ACTIVITY.INITIATIVE_ID, ACTIVITY.HELD_ON.desc(), ACTIVITY.ID.desc())
                .fetch(mapping(LatestActivity::new));
        // @formatter:on
    }

    Optional<ActivityId> latestBy(InitiativeId initiative, AgencyId agency) {
        // @formatter:off
        return dsl.select(ACTIVITY.ID.convertFrom(ActivityId::new))
                .from(ACTIVITY)
                .where(ACTIVITY.INITIATIVE_ID.eq(initiative.value()))
                .and(ACTIVITY.AGENCY_ID.eq(agency.value()))
                .orderBy(ACTIVITY.HELD_ON.desc(), ACTIVITY.ID.desc())
                .limit(1)
                .fetchOptional(mapping(id -> id));
        // @formatter:on
    }

    /** The kinds of these activities, the most used first. */
    List<ActivityKind> kindsByUse(ActivityFilter filter) {
        // @formatter:off
        return dsl.select(ACTIVITY.KIND.convertFrom(ActivityKind::valueOf))
                .from(ACTIVITY)
                .where(where(filter))
                .groupBy(ACTIVITY.KIND)
                .orderBy(DSL.count().desc(), ACTIVITY.KIND)
                .fetch(mapping(kind -> kind));
        // @formatter:on
    }

    /** Where it stands, of those that have been sent back and are not in order yet: never more than one. */
    private static Field<@Nullable Returned> returned() {
        var question = ACTIVITY.question();
        return field(select(question.STATE).from(question).where(isReturn(question)))
                .convertFrom(ActivityQueries::returned);
    }

    private static Condition isReturn(Question.QuestionPath question) {
        return question.KIND.eq("RETURN").and(question.STATE.in(ASKED, ANSWERED));
    }

    private static @Nullable Returned returned(@Nullable String state) {
        return state == null ? null : state.equals(ASKED) ? Returned.RETURNED : Returned.CORRECTED;
    }

    private static Condition where(ActivityFilter filter) {
        var condition = Search.of(filter.q(), ACTIVITY.SEARCH, ACTIVITY.SEARCH_TEXTS);
        if (filter.initiative() != null) {
            condition =
                    condition.and(ACTIVITY.INITIATIVE_ID.eq(filter.initiative().value()));
        }
        if (filter.agency() != null) {
            var agency = filter.agency().value();
            condition = condition.and(ACTIVITY.AGENCY_ID
                    .eq(agency)
                    .or(exists(selectOne()
                            .from(ACTIVITY_AGENCY)
                            .where(ACTIVITY_AGENCY.ACTIVITY_ID.eq(ACTIVITY.ID))
                            .and(ACTIVITY_AGENCY.AGENCY_ID.eq(agency)))));
        }
        if (filter.area() != null) {
            condition = condition.and(ACTIVITY.AREA_ID.eq(filter.area().value()));
        }
        if (filter.returned() != null) {
            var question = ACTIVITY.question();
            condition = condition.and(exists(selectOne()
                    .from(question)
                    .where(isReturn(question))
                    .and(question.STATE.eq(filter.returned() == Returned.RETURNED ? ASKED : ANSWERED))));
        }
        if (filter.unplaced()) {
            condition = condition.and(ACTIVITY.AREA_ID.isNull());
        }
        if (filter.kind() != null) {
            condition = condition.and(ACTIVITY.KIND.eq(filter.kind().name()));
        }
        if (filter.from() != null) {
            condition = condition.and(ACTIVITY.HELD_ON.ge(filter.from()));
        }
        if (filter.to() != null) {
            condition = condition.and(ACTIVITY.HELD_ON.le(filter.to()));
        }
        return condition;
    }

    private static SortField<?> order(Sort<ActivitySort> sort) {
        Field<?> first =
                switch (sort.by()) {
                    case HELD_ON -> ACTIVITY.HELD_ON;
                    case KIND -> ACTIVITY.KIND;
                    case INITIATIVE -> ACTIVITY.initiative().NAME;
                    case AGENCY -> ACTIVITY.agency().NAME;
                    case AREA -> ACTIVITY.area().NAME;
                    case RECORDED_AT -> ACTIVITY.RECORDED_AT;
                };
        var ordered = sort.descending() ? first.desc() : first.asc();
        return sort.by() == ActivitySort.AREA ? ordered.nullsLast() : ordered;
    }
}
