package se.samsyn.agency;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.arrayConcat;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Agency.AGENCY;
import static se.samsyn.jooq.registry.tables.AgencyName.AGENCY_NAME;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
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
                AGENCY.ENDED_ON,
                last(today))
            .from(AGENCY)
            .where(matching(filter, today))
            .orderBy(sort.fields(one -> order(one, today), AGENCY.NAME, AGENCY.ID))
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
                arrayConcat(AGENCY.ALIASES, formerNames()).convertFrom(List::of),
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
        var condition = Search.of(filter.words(), AGENCY.SEARCH, AGENCY.SEARCH_TEXTS)
                .or(Search.inNames(filter.words(), Search.joined(formerNames())));
        if (filter.kind() != null) {
            condition = condition.and(AGENCY.KIND.eq(filter.kind().name()));
        }
        if (filter.state() != null) {
            condition = condition.and(
                    filter.state() == AgencyState.CURRENT
                            ? current(today)
                            : current(today).not());
        }
        if (filter.silence() != null) {
            var last = last(today);
            condition = condition.and(last.isNull().or(last.lt(filter.silence().since(today))));
        }
        return condition;
    }

    private static Condition current(LocalDate today) {
        return AGENCY.ENDED_ON.isNull().or(AGENCY.ENDED_ON.gt(today));
    }

    private static Field<String[]> formerNames() {
        return array(select(AGENCY_NAME.NAME)
                .from(AGENCY_NAME)
                .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                .orderBy(AGENCY_NAME.ID));
    }

    /** Two looks into an index for each agency: of what it recorded, and of what it took part in. */
    private static Field<LocalDate> last(LocalDate today) {
        var recorded = AGENCY.activity();
        var took = AGENCY.activityAgency();
        return greatest(
                field(select(max(recorded.HELD_ON)).from(recorded).where(recorded.HELD_ON.le(today))),
                field(select(max(took.HELD_ON)).from(took).where(took.HELD_ON.le(today))));
    }

    private static OrderField<?> order(Sort<AgencySort> sort, LocalDate today) {
        var field =
                switch (sort.by()) {
                    case NAME -> AGENCY.NAME;
                    case KIND ->
                        case_(AGENCY.KIND)
                                .mapValues(Arrays.stream(AgencyKind.values())
                                        .collect(Collectors.toMap(AgencyKind::name, AgencyKind::ordinal)));
                    case PARENT -> AGENCY.agency().NAME;
                    case STATE -> AGENCY.ENDED_ON;
                    case LAST -> last(today);
                };
        // who goes on comes first, and the parts of nothing last
        return sort.by() == AgencySort.STATE
                ? sort.descending() ? field.desc().nullsLast() : field.asc().nullsFirst()
                : sort.descending() ? field.desc().nullsLast() : field.asc().nullsLast();
    }
}
