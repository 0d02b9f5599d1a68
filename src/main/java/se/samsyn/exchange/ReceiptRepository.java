package se.samsyn.exchange;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.TableImport.TABLE_IMPORT;
import static se.samsyn.jooq.registry.tables.TableImportRecord.TABLE_IMPORT_RECORD;
import static se.samsyn.jooq.registry.tables.TableImportWord.TABLE_IMPORT_WORD;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;

/** Keeps what each import made and changed, so that it can be taken back, and what its words meant, for the next one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReceiptRepository {

    private static final int AT_ONCE = 500;

    /** Agencies are for everybody. */
    private static final String[] ALL = {Audience.ALL};

    private final DSLContext dsl;

    ReceiptRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @param audiences whom each record is for: whom its row is for too, and follows it */
    void add(ImportId id, ImportKind kind, List<ImportedRecord> records, Map<Long, String[]> audiences) {
        for (var from = 0; from < records.size(); from += AT_ONCE) {
            dsl.batch(records.subList(from, Math.min(records.size(), from + AT_ONCE)).stream()
                            .map(one -> dsl.insertInto(TABLE_IMPORT_RECORD)
                                    .set(TABLE_IMPORT_RECORD.IMPORT_ID, id.value())
                                    .set(TABLE_IMPORT_RECORD.LINE, one.line())
                                    .set(column(kind), one.record())
                                    .set(TABLE_IMPORT_RECORD.CREATED, one.created())
                                    .set(TABLE_IMPORT_RECORD.BEFORE, one.before())
                                    .set(TABLE_IMPORT_RECORD.VERSION_AFTER, one.versionAfter())
                                    .set(
                                            TABLE_IMPORT_RECORD.FIELDS,
                                            one.fields().toArray(String[]::new))
                                    .set(TABLE_IMPORT_RECORD.VISIBLE_TO, audiences.getOrDefault(one.record(), ALL)))
                            .toList())
                    .execute();
        }
    }

    private static TableField<?, Long> column(ImportKind kind) {
        return switch (kind) {
            case INITIATIVE -> TABLE_IMPORT_RECORD.INITIATIVE_ID;
            case AGENCY -> TABLE_IMPORT_RECORD.AGENCY_ID;
            case GOAL -> TABLE_IMPORT_RECORD.GOAL_ID;
        };
    }

    /** In the order of the file; those that are still there, and that the caller may see. */
    List<ImportedRecord> of(ImportId id) {
        // @formatter:off
        return dsl.select(
                TABLE_IMPORT_RECORD.LINE,
                coalesce(TABLE_IMPORT_RECORD.INITIATIVE_ID, TABLE_IMPORT_RECORD.AGENCY_ID, TABLE_IMPORT_RECORD.GOAL_ID),
                TABLE_IMPORT_RECORD.CREATED,
                TABLE_IMPORT_RECORD.BEFORE,
                TABLE_IMPORT_RECORD.VERSION_AFTER,
                TABLE_IMPORT_RECORD.FIELDS.convertFrom(List::of),
                TABLE_IMPORT_RECORD.TAKEN_BACK,
                TABLE_IMPORT_RECORD.LEFT_WHY)
            .from(TABLE_IMPORT_RECORD)
            .where(TABLE_IMPORT_RECORD.IMPORT_ID.eq(id.value()))
            .orderBy(TABLE_IMPORT_RECORD.LINE)
            .fetch(mapping(ImportedRecord::new));
        // @formatter:on
    }

    /** @param why text key of why it stays; empty where it was taken back */
    void undone(ImportId id, int line, String why) {
        dsl.update(TABLE_IMPORT_RECORD)
                .set(TABLE_IMPORT_RECORD.TAKEN_BACK, why.isEmpty())
                .set(TABLE_IMPORT_RECORD.LEFT_WHY, why)
                .setNull(TABLE_IMPORT_RECORD.BEFORE)
                .where(TABLE_IMPORT_RECORD.IMPORT_ID.eq(id.value()))
                .and(TABLE_IMPORT_RECORD.LINE.eq(line))
                .execute();
    }

    /** What was said before is not kept longer than it can be said again. */
    void forgetBefore(OffsetDateTime day) {
        dsl.update(TABLE_IMPORT_RECORD)
                .setNull(TABLE_IMPORT_RECORD.BEFORE)
                .where(TABLE_IMPORT_RECORD.BEFORE.isNotNull())
                .and(TABLE_IMPORT_RECORD.IMPORT_ID.in(
                        select(TABLE_IMPORT.ID).from(TABLE_IMPORT).where(TABLE_IMPORT.DONE_AT.lt(day))))
                .execute();
    }

    /** @param field empty for headers */
    Map<String, String> words(ImportKind kind, String field) {
        return dsl.select(TABLE_IMPORT_WORD.WORD, TABLE_IMPORT_WORD.MEANS)
                .from(TABLE_IMPORT_WORD)
                .where(TABLE_IMPORT_WORD.KIND.eq(kind.name()))
                .and(TABLE_IMPORT_WORD.FIELD.eq(field))
                .fetchMap(TABLE_IMPORT_WORD.WORD, TABLE_IMPORT_WORD.MEANS);
    }

    /** What words in the columns of fields meant, by field. */
    Map<String, Map<String, String>> values(ImportKind kind) {
        var values = new HashMap<String, Map<String, String>>();
        dsl.select(TABLE_IMPORT_WORD.FIELD, TABLE_IMPORT_WORD.WORD, TABLE_IMPORT_WORD.MEANS)
                .from(TABLE_IMPORT_WORD)
                .where(TABLE_IMPORT_WORD.KIND.eq(kind.name()))
                .and(TABLE_IMPORT_WORD.FIELD.ne(""))
                .orderBy(TABLE_IMPORT_WORD.FIELD, TABLE_IMPORT_WORD.WORD)
                .forEach(word -> values.computeIfAbsent(word.value1(), _ -> new HashMap<>())
                        .put(word.value2(), word.value3()));
        return values;
    }

    void remember(ImportKind kind, String field, Map<String, String> words) {
        words.forEach((word, means) -> dsl.insertInto(TABLE_IMPORT_WORD)
                .set(TABLE_IMPORT_WORD.KIND, kind.name())
                .set(TABLE_IMPORT_WORD.FIELD, field)
                .set(TABLE_IMPORT_WORD.WORD, word)
                .set(TABLE_IMPORT_WORD.MEANS, means)
                .onConflict(TABLE_IMPORT_WORD.KIND, TABLE_IMPORT_WORD.FIELD, TABLE_IMPORT_WORD.WORD)
                .doUpdate()
                .set(TABLE_IMPORT_WORD.MEANS, means)
                .execute());
    }
}
