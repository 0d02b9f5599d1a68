package se.samsyn.relation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Tie.TIE;

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
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

/** Reads the view over who takes part in what. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NetworkQueries {

    private final DSLContext dsl;

    NetworkQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Tie> list(TieFilter filter, Sort<TieSort> sort, Page page, LocalDate today) {
        // @formatter:off
        return dsl.select(
                TIE.ID,
                TIE.INITIATIVE_ID.convertFrom(InitiativeId::new),
                TIE.INITIATIVE,
                TIE.STATUS.convertFrom(InitiativeStatus::valueOf),
                TIE.AGENCY_ID.convertFrom(AgencyId::new),
                TIE.AGENCY,
                TIE.ROLE.convertFrom(OrgRole::valueOf),
                TIE.CONTRIBUTION,
                TIE.BEGAN_ON,
                TIE.ENDED_ON)
            .from(TIE)
            .where(matching(filter, today))
            .orderBy(sort.fields(NetworkQueries::order, TIE.AGENCY, TIE.INITIATIVE, TIE.ID))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(mapping(Tie::new));
        // @formatter:on
    }

    int count(TieFilter filter, LocalDate today) {
        return dsl.fetchCount(TIE, matching(filter, today));
    }

    private static OrderField<?> order(Sort<TieSort> sort) {
        Field<?> field =
                switch (sort.by()) {
                    case AGENCY -> TIE.AGENCY;
                    case INITIATIVE -> TIE.INITIATIVE;
                    case ROLE -> place(TIE.ROLE, OrgRole.values());
                    case STATUS -> place(TIE.STATUS, InitiativeStatus.values());
                    case BEGAN -> TIE.BEGAN_ON;
                };
        return (sort.descending() ? field.desc() : field.asc()).nullsLast();
    }

    /** In the order of the constants, not of the alphabet. */
    private static Field<Integer> place(Field<String> field, Enum<?>[] constants) {
        return case_(field).mapValues(Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Enum::ordinal)));
    }

    private static Condition matching(TieFilter filter, LocalDate today) {
        var drawn = drawn(filter, today);
        var initiative = filter.initiative();
        if (initiative != null) {
            // who takes part, and what else they do
            return drawn.and(TIE.AGENCY_ID.in(
                    select(TIE.AGENCY_ID).from(TIE).where(drawn.and(TIE.INITIATIVE_ID.eq(initiative.value())))));
        }
        var agency = filter.agency();
        if (agency != null) {
            // what it takes part in, and who else does
            return drawn.and(TIE.INITIATIVE_ID.in(
                    select(TIE.INITIATIVE_ID).from(TIE).where(drawn.and(TIE.AGENCY_ID.eq(agency.value())))));
        }
        return drawn;
    }

    private static Condition drawn(TieFilter filter, LocalDate today) {
        var drawn = noCondition();
        if (!filter.over()) {
            drawn = drawn.and(TIE.STATUS.notIn(InitiativeStatus.OVER.stream()
                            .map(InitiativeStatus::name)
                            .toList()))
                    .and(TIE.ENDED_ON.isNull().or(TIE.ENDED_ON.ge(today)));
        }
        var area = filter.area();
        if (area != null) {
            drawn = drawn.and(TIE.AREAS.contains(val(new Long[] {area.value()})));
        }
        var role = filter.role();
        return role == null ? drawn : drawn.and(TIE.ROLE.eq(role.name()));
    }
}
