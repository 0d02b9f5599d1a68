package se.samsyn.agreement;

import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.Pledge.PLEDGE;
import static se.samsyn.jooq.registry.tables.PledgeAgency.PLEDGE_AGENCY;
import static se.samsyn.jooq.registry.tables.PledgeArea.PLEDGE_AREA;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores pledges, and what became of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PledgeRepository {

    private final DSLContext dsl;

    PledgeRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    PledgeId add(PledgeData data) {
        // @formatter:off
        var id = new PledgeId(dsl.insertInto(PLEDGE)
            .set(columns(data))
            .returningResult(PLEDGE.ID)
            .fetchSingle()
            .value1());
        // @formatter:on
        addParts(id, data);
        return id;
    }

    /** @return false where the version is not the stored one */
    boolean change(Pledge pledge) {
        // @formatter:off
        var changed = dsl.update(PLEDGE)
            .set(columns(pledge.data()))
            .set(PLEDGE.VERSION, PLEDGE.VERSION.plus(1))
            .where(PLEDGE.ID.eq(pledge.id().value()))
            .and(PLEDGE.VERSION.eq(pledge.version()))
            .execute() == 1;
        // @formatter:on
        if (changed) {
            var id = pledge.id().value();
            dsl.deleteFrom(PLEDGE_AGENCY).where(PLEDGE_AGENCY.PLEDGE_ID.eq(id)).execute();
            dsl.deleteFrom(PLEDGE_AREA).where(PLEDGE_AREA.PLEDGE_ID.eq(id)).execute();
            addParts(pledge.id(), pledge.data());
        }
        return changed;
    }

    /**
     * @param outcome null to take it back
     * @return false where the version is not the stored one
     */
    boolean followUp(PledgeId id, long version, @Nullable PledgeOutcome outcome) {
        // @formatter:off
        return dsl.update(PLEDGE)
            .set(PLEDGE.OUTCOME, outcome == null ? null : outcome.result().name())
            .set(PLEDGE.OUTCOME_WORDS, outcome == null ? "" : outcome.words())
            .set(PLEDGE.OUTCOME_SOURCE, outcome == null ? "" : outcome.source())
            .set(PLEDGE.FOLLOWED_UP_ON, outcome == null ? null : outcome.on())
            .set(PLEDGE.VERSION, PLEDGE.VERSION.plus(1))
            .where(PLEDGE.ID.eq(id.value()))
            .and(PLEDGE.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    boolean remove(PledgeId id) {
        return dsl.deleteFrom(PLEDGE).where(PLEDGE.ID.eq(id.value())).execute() == 1;
    }

    private void addParts(PledgeId id, PledgeData data) {
        dsl.insertInto(PLEDGE_AGENCY)
                .columns(PLEDGE_AGENCY.PLEDGE_ID, PLEDGE_AGENCY.AGENCY_ID)
                .valuesOfRows(data.agencies().stream()
                        .map(agency -> row(id.value(), agency.value()))
                        .toList())
                .execute();
        if (!data.areas().isEmpty()) {
            dsl.insertInto(PLEDGE_AREA)
                    .columns(PLEDGE_AREA.PLEDGE_ID, PLEDGE_AREA.AREA_ID)
                    .valuesOfRows(data.areas().stream()
                            .map(area -> row(id.value(), area.value()))
                            .toList())
                    .execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> columns(PledgeData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(PLEDGE.NAME, data.name());
        columns.put(PLEDGE.WORDS, data.words());
        columns.put(PLEDGE.STARTS_ON, data.startsOn());
        columns.put(PLEDGE.ENDS_ON, data.endsOn());
        columns.put(
                PLEDGE.AGREEMENT_ID,
                data.agreement() == null ? null : data.agreement().value());
        columns.put(PLEDGE.SOURCE, data.source());
        columns.put(PLEDGE.FOLLOW_UP_ON, data.followUpOn());
        columns.put(
                PLEDGE.FOLLOW_UP_BY_ID,
                data.followUpBy() == null ? null : data.followUpBy().value());
        return columns;
    }
}
