package se.samsyn.agency;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Agency.AGENCY;
import static se.samsyn.jooq.registry.tables.AgencyName.AGENCY_NAME;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Inserts;

/** Stores agencies. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AgencyRepository {

    private final DSLContext dsl;

    AgencyRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return their numbers, in their order */
    List<AgencyId> add(List<AgencyData> several) {
        // @formatter:off
        var ids = Inserts.of(dsl, AGENCY, several.stream().map(AgencyRepository::columns).toList())
            .returningResult(AGENCY.ID)
            .fetch(mapping(AgencyId::new));
        // @formatter:on
        for (var i = 0; i < ids.size(); i++) {
            addNames(ids.get(i), several.get(i));
        }
        return ids;
    }

    Optional<Agency> find(AgencyId id) {
        return fetch(AGENCY.ID.eq(id.value())).stream().findFirst();
    }

    List<Agency> find(Collection<Long> ids) {
        return fetch(AGENCY.ID.in(ids));
    }

    List<Agency> all() {
        return fetch(noCondition());
    }

    private List<Agency> fetch(Condition condition) {
        // @formatter:off
        return dsl.select(
                AGENCY.ID.convertFrom(AgencyId::new),
                AGENCY.VERSION,
                row(
                    AGENCY.NAME,
                    AGENCY.SHORT_NAME,
                    AGENCY.KIND.convertFrom(AgencyKind::valueOf),
                    coalesce(AGENCY.ORG_NUMBER, inline("")),
                    AGENCY.PARENT_ID.convertFrom(AgencyId::ofNullable),
                    AGENCY.ALIASES.convertFrom(List::of),
                    AGENCY.DESCRIPTION,
                    multiset(
                        select(AGENCY_NAME.NAME, AGENCY_NAME.UNTIL, AGENCY_NAME.SOURCE)
                            .from(AGENCY_NAME)
                            .where(AGENCY_NAME.AGENCY_ID.eq(AGENCY.ID))
                            .orderBy(AGENCY_NAME.UNTIL.desc(), AGENCY_NAME.ID))
                        .convertFrom(rows -> rows.map(mapping(FormerName::new)))).mapping(AgencyData::new),
                AGENCY.ENDED_ON)
            .from(AGENCY)
            .where(condition)
            .orderBy(AGENCY.ID)
            .fetch(mapping(Agency::new));
        // @formatter:on
    }

    /** @return false where the version is not the stored one */
    boolean change(Agency agency) {
        // @formatter:off
        var changed = dsl.update(AGENCY)
            .set(columns(agency.data()))
            .set(AGENCY.VERSION, AGENCY.VERSION.plus(1))
            .where(AGENCY.ID.eq(agency.id().value()))
            .and(AGENCY.VERSION.eq(agency.version()))
            .execute() == 1;
        // @formatter:on
        if (changed) {
            dsl.deleteFrom(AGENCY_NAME)
                    .where(AGENCY_NAME.AGENCY_ID.eq(agency.id().value()))
                    .execute();
            addNames(agency.id(), agency.data());
        }
        return changed;
    }

    /** @return false where the version is not the stored one */
    boolean end(AgencyId id, long version, @Nullable LocalDate on) {
        // @formatter:off
        return dsl.update(AGENCY)
            .set(AGENCY.ENDED_ON, on)
            .set(AGENCY.VERSION, AGENCY.VERSION.plus(1))
            .where(AGENCY.ID.eq(id.value()))
            .and(AGENCY.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    private void addNames(AgencyId id, AgencyData data) {
        if (!data.formerNames().isEmpty()) {
            dsl.insertInto(AGENCY_NAME)
                    .columns(AGENCY_NAME.AGENCY_ID, AGENCY_NAME.NAME, AGENCY_NAME.UNTIL, AGENCY_NAME.SOURCE)
                    .valuesOfRows(data.formerNames().stream()
                            .map(former -> row(id.value(), former.name(), former.until(), former.source()))
                            .toList())
                    .execute();
        }
    }

    boolean remove(AgencyId id) {
        return dsl.deleteFrom(AGENCY).where(AGENCY.ID.eq(id.value())).execute() == 1;
    }

    /**
     * Keeps everybody else from moving an agency in the hierarchy until the end of this transaction: two moves, each
     * harmless alone, could close a circle together.
     */
    void lockHierarchy() {
        dsl.execute("select pg_advisory_xact_lock(hashtextextended('samsyn hierarchy ' || current_schema(), 0))");
    }

    /** Whether one agency is the other or a part of it, at any depth. */
    boolean isWithin(AgencyId part, AgencyId whole) {
        var id = DSL.field(name("above", "id"), SQLDataType.BIGINT);
        Field<Long> parent = DSL.field(name("above", "parent_id"), SQLDataType.BIGINT);
        // @formatter:off
        var above = name("above").fields("id", "parent_id").as(
            select(AGENCY.ID, AGENCY.PARENT_ID).from(AGENCY).where(AGENCY.ID.eq(part.value()))
            .union(
                select(AGENCY.ID, AGENCY.PARENT_ID).from(AGENCY).join(name("above")).on(AGENCY.ID.eq(parent))));
        return dsl.fetchExists(dsl.withRecursive(above).select(id).from(above).where(id.eq(whole.value())));
        // @formatter:on
    }

    private static Map<Field<?>, @Nullable Object> columns(AgencyData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(AGENCY.NAME, data.name());
        columns.put(AGENCY.SHORT_NAME, data.shortName());
        columns.put(AGENCY.KIND, data.kind().name());
        columns.put(AGENCY.ORG_NUMBER, orgNumber(data));
        columns.put(AGENCY.PARENT_ID, parent(data));
        columns.put(AGENCY.ALIASES, data.aliases().toArray(String[]::new));
        columns.put(AGENCY.DESCRIPTION, data.description());
        return columns;
    }

    private static Field<String> orgNumber(AgencyData data) {
        return nullif(DSL.val(data.orgNumber()), inline(""));
    }

    private static @Nullable Long parent(AgencyData data) {
        return data.parent() == null ? null : data.parent().value();
    }
}
