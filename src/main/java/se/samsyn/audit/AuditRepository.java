package se.samsyn.audit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.AuditVersion.AUDIT_VERSION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
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
        return append(action, kind, id, about, content, null, "", null);
    }

    /**
     * @param reason in the words of whoever did it; empty for none
     * @param origin number of the removed version that it was made again from
     */
    long append(Action action, RecordRef record, String about, String content, String reason, @Nullable Long origin) {
        return append(action, record.kind().name(), record.id(), about, content, null, reason, origin);
    }

    /** What a record said before it was changed, for those it was for then. */
    void appendFound(RecordRef record, String content, List<String> audience) {
        append(Action.FOUND, record.kind().name(), record.id(), "", content, audience.toArray(String[]::new), "", null);
    }

    private long append(
            Action action,
            @Nullable String kind,
            @Nullable Long id,
            String about,
            @Nullable String content,
            String @Nullable [] audience,
            String reason,
            @Nullable Long origin) {
        return dsl.select(field(
                        "audit_append({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8})",
                        Long.class,
                        val(action.name()),
                        val(kind, SQLDataType.CLOB),
                        val(id, SQLDataType.BIGINT),
                        val(about),
                        val(content, SQLDataType.CLOB),
                        val(CurrentCaller.get().name()),
                        val(audience, SQLDataType.CLOB.array()),
                        val(reason),
                        val(origin, SQLDataType.BIGINT)))
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
                AUDIT_VERSION.CONTENT,
                AUDIT_VERSION.REASON)
            .from(AUDIT_VERSION)
            .where(AUDIT_VERSION.KIND.eq(record.kind().name()))
            .and(AUDIT_VERSION.RECORD_ID.eq(record.id()))
            .orderBy(AUDIT_VERSION.NUMBER.desc())
            .limit(limit)
            .fetch(mapping(StoredVersion::new));
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
