package se.samsyn.exchange;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.TableImportRecord.TABLE_IMPORT_RECORD;
import static se.samsyn.jooq.registry.tables.TableImportWord.TABLE_IMPORT_WORD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.shared.Inserts;

/** Keeps what each import made and changed, so that it can be taken back, and what its words meant, for the next one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReceiptRepository {

    private static final int AT_ONCE = 200;

    /** Agencies are for everybody. */
    private static final String[] ALL = {Audience.ALL};

    private final DSLContext dsl;

    ReceiptRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * @param audiences whom each record is for: whom its row is for too, and follows it; what the record said before stays for
     *     those alone, whomever the record is for later
     */
    void add(ImportId id, ImportKind kind, List<ImportedRecord> records, Map<Long, String[]> audiences) {
        for (var from = 0; from < records.size(); from += AT_ONCE) {
            var rows = records.subList(from, Math.min(records.size(), from + AT_ONCE)).stream()
                    .map(one -> columns(id, kind, one, audiences.getOrDefault(one.record(), ALL)))
                    .toList();
            Inserts.of(dsl, TABLE_IMPORT_RECORD, rows).execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> columns(
            ImportId id, ImportKind kind, ImportedRecord record, String[] audience) {
        var row = new HashMap<Field<?>, @Nullable Object>();
        row.put(TABLE_IMPORT_RECORD.IMPORT_ID, id.value());
        row.put(TABLE_IMPORT_RECORD.LINE, record.line());
        row.put(column(kind), record.record());
        row.put(TABLE_IMPORT_RECORD.CREATED, record.created());
        row.put(TABLE_IMPORT_RECORD.BEFORE, record.before());
        row.put(TABLE_IMPORT_RECORD.VERSION_AFTER, record.versionAfter());
        row.put(TABLE_IMPORT_RECORD.FIELDS, record.fields().toArray(String[]::new));
        row.put(TABLE_IMPORT_RECORD.VISIBLE_TO, audience);
        row.put(TABLE_IMPORT_RECORD.WRITTEN_VISIBLE_TO, record.before() == null ? null : audience);
        var part = record.part();
        row.put(TABLE_IMPORT_RECORD.INDICATOR_ID, part == null ? null : part.id());
        row.put(TABLE_IMPORT_RECORD.INDICATOR_VERSION, part == null ? null : part.version());
        return row;
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
                TABLE_IMPORT_RECORD.LEFT_WHY,
                row(TABLE_IMPORT_RECORD.INDICATOR_ID, TABLE_IMPORT_RECORD.INDICATOR_VERSION)
                    .mapping(nullOnAllNull(ImportedPart::new)))
            .from(TABLE_IMPORT_RECORD)
            .where(TABLE_IMPORT_RECORD.IMPORT_ID.eq(id.value()))
            .orderBy(TABLE_IMPORT_RECORD.LINE)
            .fetch(mapping(ImportedRecord::new));
        // @formatter:on
    }

    /** @param left by line, the text key of why a record stays; empty where it was taken back */
    void undone(ImportId id, Map<Integer, String> left) {
        dsl.batch(left.entrySet().stream()
                        .map(line -> dsl.update(TABLE_IMPORT_RECORD)
                                .set(
                                        TABLE_IMPORT_RECORD.TAKEN_BACK,
                                        line.getValue().isEmpty())
                                .set(TABLE_IMPORT_RECORD.LEFT_WHY, line.getValue())
                                .setNull(TABLE_IMPORT_RECORD.BEFORE)
                                .where(TABLE_IMPORT_RECORD.IMPORT_ID.eq(id.value()))
                                .and(TABLE_IMPORT_RECORD.LINE.eq(line.getKey())))
                        .toList())
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
