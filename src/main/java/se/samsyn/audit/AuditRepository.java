package se.samsyn.audit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.AuditVersion.AUDIT_VERSION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordRef;

/** Appends to the log through the database's function, which knows the caller, and reads what records said. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuditRepository {

    private final DSLContext dsl;

    AuditRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return the entry's number; 0 where it was one too many of its kind */
    long append(Action action, @Nullable RecordRef record, String about, @Nullable String content) {
        return append(
                action,
                record == null ? null : record.kind().name(),
                record == null ? null : record.id(),
                about,
                content);
    }

    long append(Action action, @Nullable String kind, @Nullable Long id, String about, @Nullable String content) {
        return append(action, kind, id, about, content, null);
    }

    /** What a record said before it was changed, for those it was for then. */
    void appendFound(RecordRef record, String content, List<String> audience) {
        append(Action.FOUND, record.kind().name(), record.id(), "", content, audience.toArray(String[]::new));
    }

    private long append(
            Action action,
            @Nullable String kind,
            @Nullable Long id,
            String about,
            @Nullable String content,
            String @Nullable [] audience) {
        return dsl.select(field(
                        "audit_append({0}, {1}, {2}, {3}, {4}, {5}, {6})",
                        Long.class,
                        val(action.name()),
                        val(kind, SQLDataType.CLOB),
                        val(id, SQLDataType.BIGINT),
                        val(about),
                        val(content, SQLDataType.CLOB),
                        val(CurrentCaller.get().name()),
                        val(audience, SQLDataType.CLOB.array())))
                .fetchSingle(mapping(number -> number));
    }

    /** What a record said last, as far as the caller may see it. */
    Optional<String> latest(RecordRef record) {
        return dsl.select(AUDIT_VERSION.CONTENT)
                .from(AUDIT_VERSION)
                .where(AUDIT_VERSION.KIND.eq(record.kind().name()))
                .and(AUDIT_VERSION.RECORD_ID.eq(record.id()))
                .orderBy(AUDIT_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(content -> content));
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
