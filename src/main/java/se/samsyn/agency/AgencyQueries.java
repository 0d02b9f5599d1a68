package se.samsyn.agency;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.noCondition;
import static se.samsyn.jooq.registry.tables.Agency.AGENCY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Agencies as lists show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AgencyQueries {

    private final DSLContext dsl;

    AgencyQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<AgencyListItem> list(AgencyFilter filter, Sort<AgencySort> sort, Page page, LocalDate today) {
        // @formatter:off
        return dsl.select(
                AGENCY.ID.convertFrom(AgencyId::new),
                AGENCY.NAME,
                AGENCY.SHORT_NAME,
                AGENCY.KIND.convertFrom(AgencyKind::valueOf),
                AGENCY.PARENT_ID.convertFrom(AgencyId::ofNullable),
                AGENCY.agency().NAME,
                AGENCY.ENDED_ON)
            .from(AGENCY)
            .where(matching(filter, today))
            .orderBy(sort.fields(AgencyQueries::order, AGENCY.NAME, AGENCY.ID))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(mapping(AgencyListItem::new));
        // @formatter:on
    }

    int count(AgencyFilter filter, LocalDate today) {
        return dsl.fetchCount(AGENCY, matching(filter, today));
    }

    List<AgencyOption> options(LocalDate today) {
        return options(current(today));
    }

    /** Ended ones too. */
    List<AgencyOption> options() {
        return options(noCondition());
    }

    /** What an agency consists of, ended parts too. */
    List<AgencyOption> parts(AgencyId whole) {
        return options(AGENCY.PARENT_ID.eq(whole.value()));
    }

    List<AgencyNames> names() {
        // @formatter:off
        return dsl.select(
                AGENCY.ID.convertFrom(AgencyId::new),
                AGENCY.NAME,
                AGENCY.SHORT_NAME,
                AGENCY.ALIASES.convertFrom(List::of),
                AGENCY.KIND.convertFrom(AgencyKind::valueOf),
                AGENCY.PARENT_ID.convertFrom(AgencyId::ofNullable))
            .from(AGENCY)
            .orderBy(AGENCY.NAME, AGENCY.ID)
            .fetch(mapping(AgencyNames::new));
        // @formatter:on
    }

    private List<AgencyOption> options(Condition which) {
        // @formatter:off
        return dsl.select(
                AGENCY.ID.convertFrom(AgencyId::new),
                AGENCY.NAME,
                AGENCY.SHORT_NAME,
                AGENCY.KIND.convertFrom(AgencyKind::valueOf))
            .from(AGENCY)
            .where(which)
            .orderBy(AGENCY.NAME, AGENCY.ID)
            .fetch(mapping(AgencyOption::new));
        // @formatter:on
    }

    private static Condition matching(AgencyFilter filter, LocalDate today) {
        var condition =
                Search.of(filter.words(), AGENCY.SEARCH, AGENCY.NAME, AGENCY.SHORT_NAME, Search.joined(AGENCY.ALIASES));
        if (filter.kind() != null) {
            condition = condition.and(AGENCY.KIND.eq(filter.kind().name()));
        }
        if (filter.state() != null) {
            condition = condition.and(
                    filter.state() == AgencyState.CURRENT
                            ? current(today)
                            : current(today).not());
        }
        return condition;
    }

    private static Condition current(LocalDate today) {
        return AGENCY.ENDED_ON.isNull().or(AGENCY.ENDED_ON.gt(today));
    }

    private static OrderField<?> order(Sort<AgencySort> sort) {
        var field =
                switch (sort.by()) {
                    case NAME -> AGENCY.NAME;
                    case KIND ->
                        case_(AGENCY.KIND)
                                .mapValues(Arrays.stream(AgencyKind.values())
                                        .collect(Collectors.toMap(AgencyKind::name, AgencyKind::ordinal)));
                    case PARENT -> AGENCY.agency().NAME;
                    case STATE -> AGENCY.ENDED_ON;
                };
        // who goes on comes first, and the parts of nothing last
        return sort.by() == AgencySort.STATE
                ? sort.descending() ? field.desc().nullsLast() : field.asc().nullsFirst()
                : sort.descending() ? field.desc().nullsLast() : field.asc().nullsLast();
    }
}
