package se.samsyn.retention;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Disposal.DISPOSAL;
import static se.samsyn.jooq.registry.tables.DisposalItem.DISPOSAL_ITEM;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Caller;
import se.samsyn.shared.Holding;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionKind;

/** Counts and removes what modules say that they keep, and writes down that it was. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DisposalRepository {

    private final DSLContext dsl;

    DisposalRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Disposals in a municipality one after the other, to the end of the transaction. */
    void alone() {
        dsl.execute("select pg_advisory_xact_lock(hashtextextended('samsyn disposal ' || current_schema(), 0))");
    }

    /** Nobody changes these, nor adds to them, until the transaction ends. */
    void lock(Holding records, Collection<Long> ids) {
        dsl.select(records.key())
                .from(records.table())
                .where(records.key().in(ids))
                .orderBy(records.key())
                .forUpdate()
                .fetch();
    }

    int count(Holding holding, Collection<Long> ids) {
        return dsl.fetchCount(holding.keys(ids));
    }

    List<Long> keys(Holding holding, Collection<Long> ids) {
        return dsl.fetch(holding.keys(ids)).map(mapping(key -> key));
    }

    /** @param going what of the same kind as what rests on them goes too */
    List<Disposal.Stop> stops(Holding holding, Collection<Long> ids, Collection<Long> going) {
        var kind = Objects.requireNonNull(holding.record());
        return dsl.select(holding.belongsTo(), min(holding.key()), countDistinct(holding.key()))
                .from(holding.table())
                .where(holding.belongsTo().in(ids))
                .and(holding.key().notIn(going))
                .groupBy(holding.belongsTo())
                .orderBy(holding.belongsTo())
                .fetch(mapping((of, by, count) ->
                        new Disposal.Stop(new DueRef(holding.of(), of), RecordRef.of(kind, by), count)));
    }

    /** @return how many rows went */
    int remove(Holding holding, Collection<Long> ids) {
        return dsl.deleteFrom(holding.table())
                .where(holding.key().in(holding.keys(ids)))
                .execute();
    }

    /** @return the number of the protocol */
    long write(String reason, SortedMap<String, Integer> along, Caller caller) {
        return dsl.insertInto(DISPOSAL)
                .set(DISPOSAL.REASON, reason)
                .set(
                        DISPOSAL.ALONG,
                        along.entrySet().stream()
                                .map(part -> part.getKey() + " " + part.getValue())
                                .toArray(String[]::new))
                .set(DISPOSAL.DISPOSED_BY_ID, caller.identityId())
                .set(DISPOSAL.DISPOSED_BY, caller.name())
                .returningResult(DISPOSAL.ID)
                .fetchSingle(mapping(id -> id));
    }

    void write(long protocol, Collection<Protocol.Item> items) {
        dsl.insertInto(
                        DISPOSAL_ITEM,
                        DISPOSAL_ITEM.DISPOSAL_ID,
                        DISPOSAL_ITEM.KIND,
                        DISPOSAL_ITEM.RECORD_ID,
                        DISPOSAL_ITEM.DECISION_ID,
                        DISPOSAL_ITEM.DUE_ON)
                .valuesOfRows(items.stream()
                        .map(item -> row(protocol, item.kind(), item.id(), item.decision(), item.dueOn()))
                        .toList())
                .execute();
    }

    /** Removes what is not the program's to remove; refused for what is not due, whatever the protocol says. */
    void carryOut(long protocol) {
        dsl.select(field("carry_out_disposal({0})", Object.class, val(protocol)))
                .execute();
    }

    /** The latest first. */
    List<Protocol.Head> list() {
        // @formatter:off
        return dsl.select(
                DISPOSAL.ID,
                DISPOSAL.DISPOSED_AT.convertFrom(OffsetDateTime::toInstant),
                DISPOSAL.DISPOSED_BY,
                DISPOSAL.REASON,
                arrayAggDistinct(DISPOSAL_ITEM.KIND)
                    .convertFrom(kinds -> Arrays.stream(kinds).map(RetentionKind::valueOf).toList()),
                DSL.count(DISPOSAL_ITEM.DECISION_ID))
            .from(DISPOSAL)
            .join(DISPOSAL_ITEM).on(DISPOSAL_ITEM.DISPOSAL_ID.eq(DISPOSAL.ID)).and(DISPOSAL_ITEM.DECISION_ID.isNotNull())
            .groupBy(DISPOSAL.ID)
            .orderBy(DISPOSAL.ID.desc())
            .fetch(mapping(Protocol.Head::new));
        // @formatter:on
    }

    Optional<Protocol> find(long id) {
        // @formatter:off
        return dsl.select(
                DISPOSAL.ID,
                DISPOSAL.DISPOSED_AT.convertFrom(OffsetDateTime::toInstant),
                DISPOSAL.DISPOSED_BY,
                DISPOSAL.REASON,
                DISPOSAL.ALONG.convertFrom(DisposalRepository::along),
                multiset(
                    select(DISPOSAL_ITEM.KIND, DISPOSAL_ITEM.RECORD_ID, DISPOSAL_ITEM.DECISION_ID, DISPOSAL_ITEM.DUE_ON)
                        .from(DISPOSAL_ITEM)
                        .where(DISPOSAL_ITEM.DISPOSAL_ID.eq(DISPOSAL.ID))
                        .orderBy(DISPOSAL_ITEM.KIND, DISPOSAL_ITEM.RECORD_ID))
                    .convertFrom(rows -> rows.map(mapping(Protocol.Item::new))))
            .from(DISPOSAL)
            .where(DISPOSAL.ID.eq(id))
            .fetchOptional(mapping(Protocol::new));
        // @formatter:on
    }

    /** @param lines of a text key, a space and how many */
    private static SortedMap<String, Integer> along(String[] lines) {
        var along = new TreeMap<String, Integer>();
        for (var line : lines) {
            var space = line.indexOf(' ');
            along.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
        }
        return Collections.unmodifiableSortedMap(along);
    }
}
