package se.samsyn.agreement;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Pledge.PLEDGE;
import static se.samsyn.jooq.registry.tables.PledgeAgency.PLEDGE_AGENCY;
import static se.samsyn.jooq.registry.tables.PledgeArea.PLEDGE_AREA;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyOption;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Pledges as lists and pages show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PledgeQueries {

    /** One that was to be followed up by now. */
    record Late(
            PledgeId id,
            String name,
            LocalDate followUpOn,
            @Nullable String by) {}

    private final DSLContext dsl;

    PledgeQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<PledgeListItem> list(PledgeFilter filter, Sort<PledgeSort> sort, Page page, LocalDate today) {
        // @formatter:off
        return dsl.select(
                PLEDGE.ID.convertFrom(PledgeId::new),
                PLEDGE.NAME,
                state(today).convertFrom(PledgeState::valueOf),
                agencyNames(),
                areaNames(),
                PLEDGE.STARTS_ON,
                PLEDGE.ENDS_ON,
                PLEDGE.FOLLOW_UP_ON,
                PLEDGE.agency().NAME,
                PLEDGE.FOLLOWED_UP_ON,
                PLEDGE.OUTCOME_WORDS,
                PLEDGE.SOURCE)
            .from(PLEDGE)
            .where(matching(filter, today))
            .orderBy(sort.fields(one -> order(one, today), PLEDGE.NAME, PLEDGE.ID))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(mapping(PledgeListItem::new));
        // @formatter:on
    }

    int count(PledgeFilter filter, LocalDate today) {
        return dsl.fetchCount(PLEDGE, matching(filter, today));
    }

    List<Late> late(LocalDate today) {
        return dsl.select(PLEDGE.ID.convertFrom(PledgeId::new), PLEDGE.NAME, PLEDGE.FOLLOW_UP_ON, PLEDGE.agency().NAME)
                .from(PLEDGE)
                .where(state(today).eq(PledgeState.TO_FOLLOW_UP.name()))
                .orderBy(PLEDGE.FOLLOW_UP_ON, PLEDGE.ID)
                .fetch(mapping(Late::new));
    }

    Optional<PledgeDetails> find(PledgeId id) {
        var by = PLEDGE.agency();
        // @formatter:off
        return dsl.select(
                row(
                    PLEDGE.ID.convertFrom(PledgeId::new),
                    PLEDGE.VERSION,
                    row(
                        PLEDGE.NAME,
                        PLEDGE.WORDS,
                        PLEDGE.STARTS_ON,
                        PLEDGE.ENDS_ON,
                        PLEDGE.AGREEMENT_ID.convertFrom(AgreementId::ofNullable),
                        PLEDGE.SOURCE,
                        PLEDGE.FOLLOW_UP_ON,
                        PLEDGE.FOLLOW_UP_BY_ID.convertFrom(AgencyId::ofNullable))
                            .mapping((name, words, from, to, agreement, source, followUpOn, followUpBy) -> new PledgeData(
                                name, words, Set.of(), Set.of(), from, to, agreement, source, followUpOn, followUpBy)),
                    row(
                        PLEDGE.OUTCOME,
                        PLEDGE.OUTCOME_WORDS,
                        PLEDGE.OUTCOME_SOURCE,
                        PLEDGE.FOLLOWED_UP_ON).mapping(PledgeQueries::outcome)).mapping(Pledge::new),
                agencies(),
                areas(),
                row(
                    PLEDGE.agreement().ID,
                    PLEDGE.agreement().NAME).mapping(PledgeQueries::agreement),
                row(by.ID, by.NAME, by.SHORT_NAME, by.KIND).mapping(Agencies::option))
            .from(PLEDGE)
            .where(PLEDGE.ID.eq(id.value()))
            .fetchOptional(mapping(PledgeQueries::details));
        // @formatter:on
    }

    private static PledgeDetails details(
            Pledge pledge,
            List<AgencyOption> agencies,
            List<AreaOption> areas,
            @Nullable AgreementOption agreement,
            @Nullable AgencyOption followUpBy) {
        var data = pledge.data()
                .by(
                        agencies.stream().map(AgencyOption::id).collect(Collectors.toSet()),
                        areas.stream().map(AreaOption::id).collect(Collectors.toSet()));
        return new PledgeDetails(pledge.with(data), agencies, areas, agreement, followUpBy);
    }

    private static @Nullable PledgeOutcome outcome(
            @Nullable String result, String words, String source, @Nullable LocalDate on) {
        return result == null || on == null ? null : new PledgeOutcome(PledgeResult.valueOf(result), words, source, on);
    }

    private static @Nullable AgreementOption agreement(@Nullable Long id, String name) {
        return id == null ? null : new AgreementOption(new AgreementId(id), name, true);
    }

    /** As {@link Pledge#state} tells it of one. */
    private static Field<String> state(LocalDate today) {
        // @formatter:off
        return case_()
            .when(PLEDGE.OUTCOME.isNotNull(), PLEDGE.OUTCOME)
            .when(PLEDGE.STARTS_ON.gt(today), inline(PledgeState.COMING.name()))
            .when(PLEDGE.FOLLOW_UP_ON.lt(today), inline(PledgeState.TO_FOLLOW_UP.name()))
            .otherwise(inline(PledgeState.ONGOING.name()));
        // @formatter:on
    }

    private static Condition matching(PledgeFilter filter, LocalDate today) {
        var condition = Search.of(filter.q(), PLEDGE.SEARCH, PLEDGE.SEARCH_TEXTS);
        if (filter.state() != null) {
            condition = condition.and(state(today).eq(filter.state().name()));
        }
        if (filter.agency() != null) {
            condition = condition.and(exists(selectOne()
                    .from(PLEDGE_AGENCY)
                    .where(PLEDGE_AGENCY.PLEDGE_ID.eq(PLEDGE.ID))
                    .and(PLEDGE_AGENCY.AGENCY_ID.eq(filter.agency().value()))));
        }
        if (filter.area() != null) {
            condition = condition.and(exists(selectOne()
                    .from(PLEDGE_AREA)
                    .where(PLEDGE_AREA.PLEDGE_ID.eq(PLEDGE.ID))
                    .and(PLEDGE_AREA.AREA_ID.eq(filter.area().value()))));
        }
        return filter.agreement() == null
                ? condition
                : condition.and(PLEDGE.AGREEMENT_ID.eq(filter.agreement().value()));
    }

    private static OrderField<?> order(Sort<PledgeSort> sort, LocalDate today) {
        Field<?> field =
                switch (sort.by()) {
                    case NAME -> PLEDGE.NAME;
                    case STATE ->
                        DSL.case_(state(today))
                                .mapValues(
                                        Arrays.stream(PledgeState.values()).collect(toMap(Enum::name, Enum::ordinal)));
                    case STARTS_ON -> PLEDGE.STARTS_ON;
                    case ENDS_ON -> PLEDGE.ENDS_ON;
                    case FOLLOW_UP_ON -> PLEDGE.FOLLOW_UP_ON;
                };
        return sort.descending() ? field.desc() : field.asc();
    }

    private static Field<String> agencyNames() {
        var name = PLEDGE_AGENCY.agency().NAME;
        return coalesce(
                DSL.<String>field(select(listAgg(name, ", ").withinGroupOrderBy(name))
                        .from(PLEDGE_AGENCY)
                        .where(PLEDGE_AGENCY.PLEDGE_ID.eq(PLEDGE.ID))),
                inline(""));
    }

    private static Field<String> areaNames() {
        var name = PLEDGE_AREA.area().NAME;
        return coalesce(
                DSL.<String>field(select(listAgg(name, ", ").withinGroupOrderBy(name))
                        .from(PLEDGE_AREA)
                        .where(PLEDGE_AREA.PLEDGE_ID.eq(PLEDGE.ID))),
                inline(""));
    }

    private static Field<List<AgencyOption>> agencies() {
        var agency = PLEDGE_AGENCY.agency();
        return multiset(select(
                                agency.ID.convertFrom(AgencyId::new),
                                agency.NAME,
                                agency.SHORT_NAME,
                                agency.KIND.convertFrom(AgencyKind::valueOf))
                        .from(PLEDGE_AGENCY)
                        .where(PLEDGE_AGENCY.PLEDGE_ID.eq(PLEDGE.ID))
                        .orderBy(agency.NAME, PLEDGE_AGENCY.AGENCY_ID))
                .convertFrom(rows -> rows.map(mapping(AgencyOption::new)));
    }

    private static Field<List<AreaOption>> areas() {
        return multiset(select(PLEDGE_AREA.AREA_ID.convertFrom(AreaId::new), PLEDGE_AREA.area().NAME)
                        .from(PLEDGE_AREA)
                        .where(PLEDGE_AREA.PLEDGE_ID.eq(PLEDGE.ID))
                        .orderBy(PLEDGE_AREA.area().NAME, PLEDGE_AREA.AREA_ID))
                .convertFrom(rows -> rows.map(mapping(AreaOption::new)));
    }
}
