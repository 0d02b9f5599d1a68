package se.samsyn.list;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.BulkChange.BULK_CHANGE;
import static se.samsyn.jooq.registry.tables.BulkChangeRecord.BULK_CHANGE_RECORD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.Caller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Keeps that many records were changed at once, and what each said before. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BulkRepository {

    /**
     * A record as it is kept.
     *
     * @param keys whom the record is for, as its row says it; null where the table of such records does not say it
     */
    record Kept(long id, String said, String says, String @Nullable [] keys) {}

    private record Head(
            BulkChangeId id,
            RecordKind kind,
            String field,
            int size,
            String madeBy,
            Instant madeAt,
            @Nullable Instant undoneAt,
            String undoneBy) {

        BulkDone with(List<BulkRecord> records) {
            return with("", records);
        }

        BulkDone with(String reason, List<BulkRecord> records) {
            return new BulkDone(id, kind, field, size, madeBy, madeAt, undoneAt, undoneBy, reason, records);
        }
    }

    private final DSLContext dsl;

    BulkRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    BulkChangeId insert(Caller caller, RecordKind kind, String field, String reason, List<Kept> records) {
        var id = dsl.insertInto(BULK_CHANGE)
                .set(BULK_CHANGE.KIND, kind.name())
                .set(BULK_CHANGE.FIELD, field)
                .set(BULK_CHANGE.SIZE, records.size())
                .set(BULK_CHANGE.MADE_BY_ID, caller.identityId())
                .set(BULK_CHANGE.MADE_BY, caller.name())
                .returningResult(BULK_CHANGE.ID)
                .fetchSingle(mapping(BulkChangeId::new));
        var column = column(kind);
        var rows = dsl.insertInto(
                BULK_CHANGE_RECORD,
                BULK_CHANGE_RECORD.BULK_CHANGE_ID,
                column,
                BULK_CHANGE_RECORD.SAID,
                BULK_CHANGE_RECORD.SAYS,
                BULK_CHANGE_RECORD.REASON,
                BULK_CHANGE_RECORD.VISIBLE_TO,
                BULK_CHANGE_RECORD.WRITTEN_VISIBLE_TO);
        for (var kept : records) {
            var keys = kept.keys() == null ? Audience.GREEN.array() : kept.keys();
            rows = rows.values(id.value(), kept.id(), kept.said(), kept.says(), reason, keys, keys);
        }
        rows.execute();
        return id;
    }

    Optional<BulkDone> find(BulkChangeId id) {
        return heads(BULK_CHANGE.ID.eq(id.value())).stream()
                .findFirst()
                .map(head -> head.with(reason(head), records(head)));
    }

    /** Those in which a record was changed, the latest first, without their records. */
    List<BulkDone> of(RecordRef record) {
        return isKept(record.kind())
                ? heads(exists(selectOne()
                                .from(BULK_CHANGE_RECORD)
                                .where(BULK_CHANGE_RECORD.BULK_CHANGE_ID.eq(BULK_CHANGE.ID))
                                .and(column(record.kind()).eq(record.id()))))
                        .stream()
                        .map(head -> head.with(List.of()))
                        .toList()
                : List.of();
    }

    /** Nobody else takes it back until the end of this transaction. */
    void lock(BulkChangeId id) {
        dsl.select(BULK_CHANGE.ID)
                .from(BULK_CHANGE)
                .where(BULK_CHANGE.ID.eq(id.value()))
                .forUpdate()
                .execute();
    }

    /** @param left by record, the text key of why it stays; empty where it was put back */
    void undone(BulkDone done, Map<Long, String> left, String by) {
        dsl.batch(left.entrySet().stream()
                        .map(record -> dsl.update(BULK_CHANGE_RECORD)
                                .set(
                                        BULK_CHANGE_RECORD.UNDONE,
                                        record.getValue().isEmpty())
                                .set(BULK_CHANGE_RECORD.LEFT_WHY, record.getValue())
                                .where(BULK_CHANGE_RECORD.BULK_CHANGE_ID.eq(
                                        done.id().value()))
                                .and(column(done.kind()).eq(record.getKey())))
                        .toList())
                .execute();
        if (left.containsValue("")) {
            dsl.update(BULK_CHANGE)
                    .set(BULK_CHANGE.UNDONE_AT, currentOffsetDateTime())
                    .set(BULK_CHANGE.UNDONE_BY, by)
                    .where(BULK_CHANGE.ID.eq(done.id().value()))
                    .execute();
        }
    }

    private List<Head> heads(Condition condition) {
        // @formatter:off
        return dsl.select(
                    BULK_CHANGE.ID.convertFrom(BulkChangeId::new),
                    BULK_CHANGE.KIND.convertFrom(RecordKind::valueOf),
                    BULK_CHANGE.FIELD,
                    BULK_CHANGE.SIZE,
                    BULK_CHANGE.MADE_BY,
                    BULK_CHANGE.MADE_AT.convertFrom(at -> at.toInstant()),
                    BULK_CHANGE.UNDONE_AT.convertFrom(at -> at == null ? null : at.toInstant()),
                    BULK_CHANGE.UNDONE_BY)
                .from(BULK_CHANGE)
                .where(condition)
                .orderBy(BULK_CHANGE.MADE_AT.desc(), BULK_CHANGE.ID.desc())
                .fetch(mapping(Head::new));
        // @formatter:on
    }

    /** It is the same in all of them. */
    private String reason(Head head) {
        return dsl.select(BULK_CHANGE_RECORD.REASON)
                .from(BULK_CHANGE_RECORD)
                .where(BULK_CHANGE_RECORD.BULK_CHANGE_ID.eq(head.id().value()))
                .orderBy(BULK_CHANGE_RECORD.ID)
                .limit(1)
                .fetchOptional(BULK_CHANGE_RECORD.REASON)
                .orElse("");
    }

    private List<BulkRecord> records(Head head) {
        // @formatter:off
        return dsl.select(
                    column(head.kind()).convertFrom(id -> RecordRef.of(head.kind(), id)),
                    BULK_CHANGE_RECORD.SAID,
                    BULK_CHANGE_RECORD.SAYS,
                    BULK_CHANGE_RECORD.UNDONE,
                    BULK_CHANGE_RECORD.LEFT_WHY)
                .from(BULK_CHANGE_RECORD)
                .where(BULK_CHANGE_RECORD.BULK_CHANGE_ID.eq(head.id().value()))
                .orderBy(BULK_CHANGE_RECORD.ID)
                .fetch(mapping(BulkRecord::new));
        // @formatter:on
    }

    static boolean isKept(RecordKind kind) {
        return switch (kind) {
            case INITIATIVE, GOAL, ACTIVITY, AGENCY, PROBLEM -> true;
            default -> false;
        };
    }

    private static TableField<?, Long> column(RecordKind kind) {
        return switch (kind) {
            case INITIATIVE -> BULK_CHANGE_RECORD.INITIATIVE_ID;
            case GOAL -> BULK_CHANGE_RECORD.GOAL_ID;
            case ACTIVITY -> BULK_CHANGE_RECORD.ACTIVITY_ID;
            case AGENCY -> BULK_CHANGE_RECORD.AGENCY_ID;
            case PROBLEM -> BULK_CHANGE_RECORD.PROBLEM_ID;
            default -> throw new IllegalArgumentException("Cannot be changed many at once: " + kind);
        };
    }
}
