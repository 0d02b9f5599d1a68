package se.samsyn.initiative;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;
import static se.samsyn.jooq.registry.tables.InitiativeArea.INITIATIVE_AREA;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Label;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeListItem.Accountable;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/**
 * The list of initiatives: one statement finds which stand on a page and one reads them, so that what is not shown is not
 * added up.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InitiativeListQuery {

    /** As in the life of an initiative, not by the alphabet. */
    private static final Map<String, Integer> ORDER_OF_STATUS =
            Arrays.stream(InitiativeStatus.values()).collect(toMap(Enum::name, Enum::ordinal));

    private static final Map<String, Integer> ORDER_OF_GRADE =
            Arrays.stream(EvidenceGrade.values()).collect(toMap(Enum::name, Enum::ordinal));

    private static final Field<String> ACCOUNTABLE_NAME = DSL.field(name("led", "name"), String.class);
    private static final Field<Integer> NUMBER_OF_AGENCIES =
            coalesce(DSL.field(name("counted", "agencies"), Integer.class), inline(0));

    private final DSLContext dsl;

    InitiativeListQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<InitiativeListItem> list(InitiativeFilter filter, Sort<InitiativeSort> sort, Page page, LocalDate today) {
        // @formatter:off
        var ids = dsl.select(INITIATIVE.ID)
                .from(sortable(sort, today))
                .where(condition(filter, today))
                .orderBy(sort.fields(InitiativeListQuery::order, INITIATIVE.NAME, INITIATIVE.ID))
                .limit(page.limit())
                .offset(page.offset())
                .fetch(mapping(InitiativeId::new));
        // @formatter:on
        var rows = read(ids, today);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .toList();
    }

    private Map<InitiativeId, InitiativeListItem> read(List<InitiativeId> ids, LocalDate today) {
        var accountable = accountableNow(today);
        // @formatter:off
        return dsl.select(
                    INITIATIVE.ID.convertFrom(InitiativeId::new),
                    INITIATIVE.NAME,
                    INITIATIVE.LONG_NAME,
                    INITIATIVE.STATUS.convertFrom(InitiativeStatus::valueOf),
                    row(accountable.field("id", Long.class),
                        accountable.field("name", String.class),
                        accountable.field("short_name", String.class))
                        .mapping(InitiativeListQuery::accountable),
                    agenciesNow(today),
                    areas(),
                    INITIATIVE.NEXT_REVIEW_ON,
                    INITIATIVE.LABEL.convertFrom(Label::valueOf),
                    EvidenceGrades.name().convertFrom(EvidenceGrade::valueOf))
                .from(INITIATIVE)
                .leftJoin(accountable).on(DSL.trueCondition())
                .where(INITIATIVE.ID.in(ids.stream().map(InitiativeId::value).toList()))
                .fetch(mapping(InitiativeListItem::new))
                .stream()
                .collect(toMap(InitiativeListItem::id, Function.identity()));
        // @formatter:on
    }

    int count(InitiativeFilter filter, LocalDate today) {
        return dsl.fetchCount(INITIATIVE, condition(filter, today));
    }

    private static OrderField<?> order(Sort<InitiativeSort> sort) {
        Field<?> field =
                switch (sort.by()) {
                    case NAME -> INITIATIVE.NAME;
                    case STATUS -> DSL.case_(INITIATIVE.STATUS).mapValues(ORDER_OF_STATUS);
                    case ACCOUNTABLE -> ACCOUNTABLE_NAME;
                    case AGENCIES -> NUMBER_OF_AGENCIES;
                    case NEXT_REVIEW -> INITIATIVE.NEXT_REVIEW_ON;
                    case EVIDENCE -> DSL.case_(EvidenceGrades.name()).mapValues(ORDER_OF_GRADE);
                };
        var ordered = sort.descending() ? field.desc() : field.asc();
        // the names' index has an order of its own for those without, of which there are none
        return sort.by() == InitiativeSort.NAME ? ordered : ordered.nullsLast();
    }

    /** With what they are sorted by and do not say themselves, for all of them at once. */
    private static Table<?> sortable(Sort<InitiativeSort> sort, LocalDate today) {
        Table<?> from = INITIATIVE;
        var orders = sort.each().stream().map(Sort::by).toList();
        if (orders.contains(InitiativeSort.ACCOUNTABLE)) {
            from = from.leftJoin(select(
                                    INITIATIVE_AGENCY.INITIATIVE_ID.as("initiative_id"),
                                    INITIATIVE_AGENCY.agency().NAME.as("name"))
                            .distinctOn(INITIATIVE_AGENCY.INITIATIVE_ID)
                            .from(INITIATIVE_AGENCY)
                            .where(isPartNow(today))
                            .and(INITIATIVE_AGENCY.ROLE.eq(OrgRole.ACCOUNTABLE.name()))
                            .orderBy(INITIATIVE_AGENCY.INITIATIVE_ID, INITIATIVE_AGENCY.ID)
                            .asTable("led"))
                    .on(DSL.field(name("led", "initiative_id"), Long.class).eq(INITIATIVE.ID));
        }
        if (orders.contains(InitiativeSort.AGENCIES)) {
            from = from.leftJoin(select(
                                    INITIATIVE_AGENCY.INITIATIVE_ID.as("initiative_id"),
                                    countDistinct(INITIATIVE_AGENCY.AGENCY_ID).as("agencies"))
                            .from(INITIATIVE_AGENCY)
                            .where(isPartNow(today))
                            .groupBy(INITIATIVE_AGENCY.INITIATIVE_ID)
                            .asTable("counted"))
                    .on(DSL.field(name("counted", "initiative_id"), Long.class).eq(INITIATIVE.ID));
        }
        return from;
    }

    private static Condition condition(InitiativeFilter filter, LocalDate today) {
        var condition = Search.of(filter.q(), INITIATIVE.SEARCH, INITIATIVE.SEARCH_TEXTS);
        if (filter.status() != null) {
            condition = condition.and(INITIATIVE.STATUS.eq(filter.status().name()));
        }
        if (filter.agency() != null) {
            condition = condition.and(exists(selectOne()
                    .from(INITIATIVE_AGENCY)
                    .where(takesPart(today))
                    .and(INITIATIVE_AGENCY.AGENCY_ID.eq(filter.agency().value()))));
        }
        var from = filter.from();
        var to = filter.to();
        var active = from == null || to == null ? DSL.falseCondition() : active(filter.area(), from, to);
        if (from != null && to != null) {
            condition = condition.and(concerned(from, to).or(active));
            if (filter.begun()) {
                condition = condition.and(INITIATIVE.STARTED_ON.between(from, to));
            }
        }
        if (filter.area() != null) {
            condition = condition.and(exists(selectOne()
                            .from(INITIATIVE_AREA)
                            .where(INITIATIVE_AREA.INITIATIVE_ID.eq(INITIATIVE.ID))
                            .and(INITIATIVE_AREA.AREA_ID.eq(filter.area().value())))
                    .or(active));
        }
        if (filter.reviewDue()) {
            condition = condition.and(INITIATIVE.NEXT_REVIEW_ON.le(today));
        }
        if (filter.withoutProblem()) {
            var answer = INITIATIVE.problemInitiative();
            condition = condition
                    .and(goesOn(INITIATIVE.STATUS))
                    .and(notExists(selectOne()
                            .from(answer)
                            .where(answer.problem().CLOSED_ON.isNull())));
        }
        if (filter.unconfirmed()) {
            condition = condition.and(InitiativeFreshness.unconfirmed(today));
        }
        return filter.grade() == null
                ? condition
                : condition.and(EvidenceGrades.name().eq(filter.grade().name()));
    }

    /** What is not over. */
    static Condition goesOn(TableField<?, String> status) {
        return status.notIn(
                InitiativeStatus.OVER.stream().map(InitiativeStatus::name).toList());
    }

    /** As the situational picture understands it. */
    private static Condition concerned(LocalDate from, LocalDate to) {
        return goesOn(INITIATIVE.STATUS)
                .and(INITIATIVE.STARTED_ON.isNull().or(INITIATIVE.STARTED_ON.le(to)))
                .or(INITIATIVE.STATUS.eq(InitiativeStatus.ENDED.name()).and(INITIATIVE.ENDED_ON.ge(from)));
    }

    private static Condition active(@Nullable AreaId area, LocalDate from, LocalDate to) {
        var activity = INITIATIVE.activity();
        return exists(selectOne()
                .from(activity)
                .where(activity.HELD_ON.between(from, to))
                .and(area == null ? DSL.noCondition() : activity.AREA_ID.eq(area.value())));
    }

    private static Condition takesPart(LocalDate today) {
        return INITIATIVE_AGENCY.INITIATIVE_ID.eq(INITIATIVE.ID).and(isPartNow(today));
    }

    private static Condition isPartNow(LocalDate today) {
        return INITIATIVE_AGENCY.ENDED_ON.isNull().or(INITIATIVE_AGENCY.ENDED_ON.ge(today));
    }

    private static Table<?> accountableNow(LocalDate today) {
        return lateral(select(
                                INITIATIVE_AGENCY.AGENCY_ID.as("id"),
                                INITIATIVE_AGENCY.agency().NAME.as("name"),
                                INITIATIVE_AGENCY.agency().SHORT_NAME.as("short_name"))
                        .from(INITIATIVE_AGENCY)
                        .where(takesPart(today))
                        .and(INITIATIVE_AGENCY.ROLE.eq(OrgRole.ACCOUNTABLE.name()))
                        .orderBy(INITIATIVE_AGENCY.ID)
                        .limit(1))
                .as("accountable");
    }

    private static @Nullable Accountable accountable(
            @Nullable Long id, @Nullable String name, @Nullable String shortName) {
        return id == null || name == null || shortName == null
                ? null
                : new Accountable(new AgencyId(id), name, shortName);
    }

    private static Field<Integer> agenciesNow(LocalDate today) {
        return field(select(countDistinct(INITIATIVE_AGENCY.AGENCY_ID))
                .from(INITIATIVE_AGENCY)
                .where(takesPart(today)));
    }

    private static Field<String> areas() {
        var name = INITIATIVE_AREA.area().NAME;
        return coalesce(
                DSL.<String>field(select(listAgg(name, ", ").withinGroupOrderBy(name))
                        .from(INITIATIVE_AREA)
                        .where(INITIATIVE_AREA.INITIATIVE_ID.eq(INITIATIVE.ID))),
                inline(""));
    }
}
