package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeRelation.INITIATIVE_RELATION;

import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores how initiatives hang together: each relation once, from the part to the whole, and from what follows. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RelationRepository {

    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::kind)
            .thenComparing(Relation::name)
            .thenComparing(relation -> relation.id().value());

    private final DSLContext dsl;

    RelationRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Relation> of(InitiativeId id) {
        return sorted(dsl.fetch(rows(val(id.value()))));
    }

    /** As a part of what is read of an initiative. */
    static Field<List<Relation>> within(Field<Long> initiative) {
        return multiset(rows(initiative)).convertFrom(RelationRepository::sorted);
    }

    /** From whichever end: the kind is read as it is said from there. */
    private static Select<Record7<RelationId, RelationKind, InitiativeId, String, InitiativeStatus, String, Boolean>>
            rows(Field<Long> initiative) {
        var relation = INITIATIVE_RELATION;
        var other = INITIATIVE.as("other");
        var turned = relation.OTHER_ID.eq(initiative);
        // @formatter:off
        return select(
                relation.ID.convertFrom(RelationId::new),
                when(turned, turned(relation.KIND)).otherwise(relation.KIND).convertFrom(RelationKind::valueOf),
                other.ID.convertFrom(InitiativeId::new),
                other.NAME,
                other.STATUS.convertFrom(InitiativeStatus::valueOf),
                relation.NOTE,
                relation.FOR_ALL)
            .from(relation)
            .join(other).on(other.ID.eq(when(turned, relation.INITIATIVE_ID).otherwise(relation.OTHER_ID)))
            .where(relation.INITIATIVE_ID.eq(initiative).or(turned));
        // @formatter:on
    }

    private static Field<String> turned(Field<String> kind) {
        return when(kind.eq(RelationKind.PART_OF.name()), RelationKind.COMPRISES.name())
                .when(kind.eq(RelationKind.FOLLOWS.name()), RelationKind.FOLLOWED_BY.name())
                .otherwise(kind);
    }

    private static List<Relation> sorted(
            Result<Record7<RelationId, RelationKind, InitiativeId, String, InitiativeStatus, String, Boolean>> rows) {
        return rows.map(mapping(Relation::new)).stream().sorted(ORDER).toList();
    }

    /**
     * Keeps everybody else from tying initiatives together until the end of this transaction: two ties, each harmless alone,
     * could close a circle together. Always locked in the same order, so nobody waits crosswise.
     */
    void lock() {
        dsl.select(INITIATIVE.ID)
                .from(INITIATIVE)
                .orderBy(INITIATIVE.ID)
                .forNoKeyUpdate()
                .execute();
    }

    /** Whether it is a part of another already, as far as the caller sees. */
    boolean isPart(InitiativeId id) {
        return dsl.fetchExists(
                INITIATIVE_RELATION,
                INITIATIVE_RELATION
                        .INITIATIVE_ID
                        .eq(id.value())
                        .and(INITIATIVE_RELATION.KIND.eq(RelationKind.PART_OF.name())));
    }

    /** Whether one initiative leads to another, over such as the caller sees. */
    boolean leads(RelationKind kind, InitiativeId from, InitiativeId to) {
        var leads = function(
                "initiative_leads_to", SQLDataType.BOOLEAN, val(kind.name()), val(from.value()), val(to.value()));
        return dsl.select(leads).fetchSingle(row -> row.value1());
    }

    RelationId add(
            InitiativeId from,
            String[] audience,
            InitiativeId to,
            String[] audienceOfTo,
            RelationKind kind,
            String note) {
        return dsl.insertInto(INITIATIVE_RELATION)
                .set(INITIATIVE_RELATION.INITIATIVE_ID, from.value())
                .set(INITIATIVE_RELATION.OTHER_ID, to.value())
                .set(INITIATIVE_RELATION.KIND, kind.name())
                .set(INITIATIVE_RELATION.NOTE, note)
                .set(INITIATIVE_RELATION.VISIBLE_TO, audience)
                .set(INITIATIVE_RELATION.OTHER_VISIBLE_TO, audienceOfTo)
                .returningResult(INITIATIVE_RELATION.ID)
                .fetchSingle(row -> new RelationId(row.value1()));
    }

    boolean remove(RelationId id) {
        return dsl.deleteFrom(INITIATIVE_RELATION)
                        .where(INITIATIVE_RELATION.ID.eq(id.value()))
                        .execute()
                == 1;
    }
}
