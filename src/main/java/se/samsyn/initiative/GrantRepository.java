package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.InitiativeBudget.INITIATIVE_BUDGET;
import static se.samsyn.jooq.registry.tables.InitiativeGrant.INITIATIVE_GRANT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores budgets and grants. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GrantRepository {

    private final DSLContext dsl;

    GrantRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Funding of(InitiativeId id) {
        return dsl.select(within(DSL.val(id.value()))).fetchSingle().value1();
    }

    /** As a part of what is read of an initiative. */
    static Field<Funding> within(Field<Long> initiative) {
        var budget = multiset(select(
                                INITIATIVE_BUDGET.VERSION,
                                row(INITIATIVE_BUDGET.AMOUNT, INITIATIVE_BUDGET.COVERS)
                                        .mapping(BudgetData::new))
                        .from(INITIATIVE_BUDGET)
                        .where(INITIATIVE_BUDGET.INITIATIVE_ID.eq(initiative)))
                .convertFrom(rows -> rows.map(mapping(Budget::new)));
        var grants = multiset(rows(INITIATIVE_GRANT.INITIATIVE_ID.eq(initiative))
                        .orderBy(INITIATIVE_GRANT.YEAR.desc(), INITIATIVE_GRANT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(Grant::new)));
        return field(select(row(budget, grants).mapping(GrantRepository::funding)));
    }

    private static Funding funding(List<Budget> budget, List<Grant> grants) {
        return new Funding(budget.isEmpty() ? null : budget.getFirst(), grants);
    }

    Optional<Grant> find(GrantId id) {
        return dsl.fetchOptional(rows(INITIATIVE_GRANT.ID.eq(id.value()))).map(mapping(Grant::new));
    }

    private static SelectConditionStep<Record4<GrantId, Long, InitiativeId, GrantData>> rows(Condition which) {
        // @formatter:off
        return select(
                INITIATIVE_GRANT.ID.convertFrom(GrantId::new),
                INITIATIVE_GRANT.VERSION,
                INITIATIVE_GRANT.INITIATIVE_ID.convertFrom(InitiativeId::new),
                row(INITIATIVE_GRANT.FUNDER,
                    INITIATIVE_GRANT.BY_ORDINANCE,
                    INITIATIVE_GRANT.STATE.convertFrom(GrantState::valueOf),
                    INITIATIVE_GRANT.AMOUNT,
                    INITIATIVE_GRANT.YEAR,
                    INITIATIVE_GRANT.PURPOSE,
                    INITIATIVE_GRANT.REFERENCE,
                    INITIATIVE_GRANT.DECIDED_ON,
                    INITIATIVE_GRANT.PARTIAL_DUE_ON,
                    INITIATIVE_GRANT.PARTIAL_REPORTED_ON,
                    INITIATIVE_GRANT.FINAL_DUE_ON,
                    INITIATIVE_GRANT.FINAL_REPORTED_ON,
                    INITIATIVE_GRANT.NOTE).mapping(GrantData::new))
            .from(INITIATIVE_GRANT)
            .where(which);
        // @formatter:on
    }

    /** @return false where there is one already */
    boolean addBudget(InitiativeId id, BudgetData data, String[] audience) {
        return dsl.insertInto(INITIATIVE_BUDGET)
                        .set(INITIATIVE_BUDGET.INITIATIVE_ID, id.value())
                        .set(INITIATIVE_BUDGET.AMOUNT, data.amount())
                        .set(INITIATIVE_BUDGET.COVERS, data.covers())
                        .set(INITIATIVE_BUDGET.VISIBLE_TO, audience)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return false where the version is not the stored one */
    boolean changeBudget(InitiativeId id, long version, BudgetData data) {
        return dsl.update(INITIATIVE_BUDGET)
                        .set(INITIATIVE_BUDGET.AMOUNT, data.amount())
                        .set(INITIATIVE_BUDGET.COVERS, data.covers())
                        .set(INITIATIVE_BUDGET.VERSION, INITIATIVE_BUDGET.VERSION.plus(1))
                        .where(INITIATIVE_BUDGET.INITIATIVE_ID.eq(id.value()))
                        .and(INITIATIVE_BUDGET.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** @return false where the version is not the stored one */
    boolean removeBudget(InitiativeId id, long version) {
        return dsl.deleteFrom(INITIATIVE_BUDGET)
                        .where(INITIATIVE_BUDGET.INITIATIVE_ID.eq(id.value()))
                        .and(INITIATIVE_BUDGET.VERSION.eq(version))
                        .execute()
                == 1;
    }

    GrantId add(InitiativeId id, GrantData data, String[] audience) {
        return dsl.insertInto(INITIATIVE_GRANT)
                .set(INITIATIVE_GRANT.INITIATIVE_ID, id.value())
                .set(columns(data))
                .set(INITIATIVE_GRANT.VISIBLE_TO, audience)
                .returningResult(INITIATIVE_GRANT.ID)
                .fetchSingle(row -> new GrantId(row.value1()));
    }

    /** @return false where the version is not the stored one */
    boolean change(GrantId id, long version, GrantData data) {
        return dsl.update(INITIATIVE_GRANT)
                        .set(columns(data))
                        .set(INITIATIVE_GRANT.VERSION, INITIATIVE_GRANT.VERSION.plus(1))
                        .where(INITIATIVE_GRANT.ID.eq(id.value()))
                        .and(INITIATIVE_GRANT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** @return false where the version is not the stored one */
    boolean remove(GrantId id, long version) {
        return dsl.deleteFrom(INITIATIVE_GRANT)
                        .where(INITIATIVE_GRANT.ID.eq(id.value()))
                        .and(INITIATIVE_GRANT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(GrantData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(INITIATIVE_GRANT.FUNDER, data.funder());
        columns.put(INITIATIVE_GRANT.BY_ORDINANCE, data.byOrdinance());
        columns.put(INITIATIVE_GRANT.STATE, data.state().name());
        columns.put(INITIATIVE_GRANT.AMOUNT, data.amount());
        columns.put(INITIATIVE_GRANT.YEAR, data.year());
        columns.put(INITIATIVE_GRANT.PURPOSE, data.purpose());
        columns.put(INITIATIVE_GRANT.REFERENCE, data.reference());
        columns.put(INITIATIVE_GRANT.DECIDED_ON, data.decidedOn());
        columns.put(INITIATIVE_GRANT.PARTIAL_DUE_ON, data.partialDueOn());
        columns.put(INITIATIVE_GRANT.PARTIAL_REPORTED_ON, data.partialReportedOn());
        columns.put(INITIATIVE_GRANT.FINAL_DUE_ON, data.finalDueOn());
        columns.put(INITIATIVE_GRANT.FINAL_REPORTED_ON, data.finalReportedOn());
        columns.put(INITIATIVE_GRANT.NOTE, data.note());
        return columns;
    }
}
