package se.samsyn.audit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.AuditVersion.AUDIT_VERSION;

import java.util.List;
import java.util.Map;
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
                select audit_append(e.action, e.kind, e.id, e.about, e.content, {0}, e.audience)
                from rows from (json_to_recordset({1})
                    as (action text, kind text, id bigint, about text, content text, audience text[]))
                  with ordinality as e (action, kind, id, about, content, audience, place)
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

    /** What a record said, the latest first. */
    List<StoredVersion> versions(RecordRef record, int limit) {
        // @formatter:off
        return dsl.select(
                AUDIT_VERSION.NUMBER,
                AUDIT_VERSION.AT.convertFrom(at -> at.toInstant()),
                AUDIT_VERSION.ACTOR,
                AUDIT_VERSION.AGENCY,
                AUDIT_VERSION.ACTION.convertFrom(Action::valueOf),
                AUDIT_VERSION.CONTENT)
            .from(AUDIT_VERSION)
            .where(AUDIT_VERSION.KIND.eq(record.kind().name()))
            .and(AUDIT_VERSION.RECORD_ID.eq(record.id()))
            .orderBy(AUDIT_VERSION.NUMBER.desc())
            .limit(limit)
            .fetch(mapping(StoredVersion::new));
        // @formatter:on
    }
}
