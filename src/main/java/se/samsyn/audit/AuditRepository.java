package se.samsyn.audit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.AuditVersion.AUDIT_VERSION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Appends to the log through the database's function, which knows the caller, and reads what records said. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuditRepository {

    private final DSLContext dsl;

    AuditRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In their order; one that is one too many of its kind is left out. */
    void append(List<AppendedEntry> entries) {
        dsl.fetch("""
                select audit_append(e.action, e.kind, e.id, e.about, e.content, {0}, e.audience, e.reason, e.origin)
                from rows from (json_to_recordset({1})
                    as (action text, kind text, id bigint, about text, content text, audience text[],
                       reason text, origin bigint))
                  with ordinality as e (action, kind, id, about, content, audience, reason, origin,
                     place)
                order by e.place""", val(CurrentCaller.get().name()), val(JSON.json(VersionJson.write(entries))));
    }

    /** What records said last, by their numbers, as far as the caller may see it. */
    Map<Long, String> latest(RecordKind kind, List<Long> ids) {
        // @formatter:off
        return dsl.select(AUDIT_VERSION.RECORD_ID, AUDIT_VERSION.CONTENT)
            .distinctOn(AUDIT_VERSION.RECORD_ID)
            .from(AUDIT_VERSION)
            .where(AUDIT_VERSION.KIND.eq(kind.name()))
            .and(AUDIT_VERSION.RECORD_ID.in(ids))
            .orderBy(AUDIT_VERSION.RECORD_ID, AUDIT_VERSION.NUMBER.desc())
            .fetchMap(AUDIT_VERSION.RECORD_ID, AUDIT_VERSION.CONTENT);
        // @formatter:on
    }

    /** What a record said, the latest first; of one that was made again, also what the one said that was removed. */
    List<StoredVersion> versions(RecordRef record, int limit) {
        var kind = AUDIT_VERSION.KIND.eq(record.kind().name());
        var line = name("line").fields("id");
        var number = field(name("line", "id"), Long.class);
        var made = AUDIT_VERSION.as("made");
        var removed = AUDIT_VERSION.as("removed");
        // @formatter:off
        return dsl.withRecursive(line.as(
                select(val(record.id())).union(
                select(removed.RECORD_ID)
                    .from(table(name("line")))
                    .join(made).on(made.KIND.eq(record.kind().name()).and(made.RECORD_ID.eq(number)))
                    .join(removed).on(removed.NUMBER.eq(made.ORIGIN)))))
            .select(
                AUDIT_VERSION.NUMBER,
                AUDIT_VERSION.AT.convertFrom(at -> at.toInstant()),
                AUDIT_VERSION.ACTOR,
                AUDIT_VERSION.AGENCY,
                AUDIT_VERSION.ACTION.convertFrom(Action::valueOf),
                AUDIT_VERSION.CONTENT,
                AUDIT_VERSION.REASON)
            .from(AUDIT_VERSION)
            .where(kind)
            // an array, so that the index is used however many the planner takes them for
            .and(AUDIT_VERSION.RECORD_ID.eq(any(array(select(number).from(table(name("line")))))))
            .orderBy(AUDIT_VERSION.NUMBER.desc())
            .limit(limit)
            .fetch(mapping(StoredVersion::new));
        // @formatter:on
    }

    /** The number under which a removed record was made again, as far as the caller may see it. */
    Optional<Long> madeAgain(RecordRef record) {
        var made = AUDIT_VERSION.as("made");
        // @formatter:off
        return dsl.select(made.RECORD_ID)
            .from(AUDIT_VERSION)
            .join(made).on(made.ORIGIN.eq(AUDIT_VERSION.NUMBER))
            .where(AUDIT_VERSION.KIND.eq(record.kind().name()))
            .and(AUDIT_VERSION.RECORD_ID.eq(record.id()))
            .and(AUDIT_VERSION.ACTION.eq(Action.REMOVED.name()))
            .fetchOptional(made.RECORD_ID);
        // @formatter:on
    }

    /** What removed records said last, as far as the caller may see it and it was not made again; the latest first. */
    List<Gone> gone(int limit) {
        return gone(noCondition(), limit);
    }

    /** One of those that {@link #gone(int)} lists. */
    Optional<Gone> gone(long number) {
        return gone(AUDIT_VERSION.NUMBER.eq(number), 1).stream().findFirst();
    }

    /** The record of that number, where it was removed and not made again. */
    Optional<Gone> gone(RecordRef removed) {
        var which = AUDIT_VERSION.KIND.eq(removed.kind().name()).and(AUDIT_VERSION.RECORD_ID.eq(removed.id()));
        return gone(which, 1).stream().findFirst();
    }

    private List<Gone> gone(Condition which, int limit) {
        var again = AUDIT_VERSION.as("again");
        // @formatter:off
        return dsl.select(
                AUDIT_VERSION.KIND.convertFrom(RecordKind::valueOf),
                AUDIT_VERSION.RECORD_ID,
                AUDIT_VERSION.VISIBLE_NOW.convertFrom(List::of),
                row(
                    AUDIT_VERSION.NUMBER,
                    AUDIT_VERSION.AT.convertFrom(at -> at.toInstant()),
                    AUDIT_VERSION.ACTOR,
                    AUDIT_VERSION.AGENCY,
                    AUDIT_VERSION.ACTION.convertFrom(Action::valueOf),
                    AUDIT_VERSION.CONTENT,
                    AUDIT_VERSION.REASON).mapping(StoredVersion::new))
            .from(AUDIT_VERSION)
            .where(which)
            .and(AUDIT_VERSION.ACTION.eq(Action.REMOVED.name()))
            // whoever changed it saw it no more, and it is there still
            .and(coalesce(AUDIT_VERSION.INITIATIVE_ID, AUDIT_VERSION.GOAL_ID, AUDIT_VERSION.VISIT_ID,
                AUDIT_VERSION.ACTIVITY_ID, AUDIT_VERSION.STATEMENT_ID).isNull())
            .and(notExists(selectOne().from(again).where(again.ORIGIN.eq(AUDIT_VERSION.NUMBER))))
            .orderBy(AUDIT_VERSION.NUMBER.desc())
            .limit(limit)
            .fetch(mapping(Gone::new));
        // @formatter:on
    }
}
