package se.samsyn.exchange;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static se.samsyn.jooq.registry.tables.TableImport.TABLE_IMPORT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.exchange.file.Sheet;

/** Keeps imports: drafts with the file that they are of, and what became of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportRepository {

    private final DSLContext dsl;

    ImportRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** As the caller's alone, until it is done. */
    ImportId insert(ImportKind kind, String fileName, List<Sheet> sheets, ImportContent content, Caller by) {
        return dsl.insertInto(TABLE_IMPORT)
                .set(TABLE_IMPORT.KIND, kind.name())
                .set(TABLE_IMPORT.FILE_NAME, fileName)
                .set(TABLE_IMPORT.ROWS, ImportJson.write(sheets))
                .set(TABLE_IMPORT.CONTENT, ImportJson.write(content))
                .set(TABLE_IMPORT.STARTED_BY, by.name())
                .set(
                        TABLE_IMPORT.VISIBLE_TO,
                        Audience.of(Label.RED, null, List.of(), List.of(by.identityId()))
                                .array())
                .returningResult(TABLE_IMPORT.ID)
                .fetchSingle(mapping(ImportId::new));
    }

    /** A draft; what is done is none any more. */
    Optional<Draft> find(ImportId id) {
        // @formatter:off
        return dsl.select(
                TABLE_IMPORT.ID.convertFrom(ImportId::new),
                TABLE_IMPORT.KIND.convertFrom(ImportKind::valueOf),
                TABLE_IMPORT.FILE_NAME,
                TABLE_IMPORT.ROWS.convertFrom(ImportJson::sheets),
                TABLE_IMPORT.CONTENT.convertFrom(json -> ImportJson.read(json, ImportContent.class)),
                TABLE_IMPORT.STARTED_BY,
                TABLE_IMPORT.STARTED_AT)
            .from(TABLE_IMPORT)
            .where(TABLE_IMPORT.ID.eq(id.value()))
            .and(TABLE_IMPORT.STATE.eq(ImportState.DRAFT.name()))
            .fetchOptional(mapping(Draft::new));
        // @formatter:on
    }

    /** How far it has come; nobody else carries it out or changes it until the end of this transaction. */
    Optional<ImportState> lock(ImportId id) {
        return dsl.select(TABLE_IMPORT.STATE.convertFrom(ImportState::valueOf))
                .from(TABLE_IMPORT)
                .where(TABLE_IMPORT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(mapping(state -> state));
    }

    void update(ImportId id, ImportContent content) {
        dsl.update(TABLE_IMPORT)
                .set(TABLE_IMPORT.CONTENT, ImportJson.write(content))
                .where(TABLE_IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** For all keepers from now on. The file itself is not kept: what it said stands in the records now. */
    void done(ImportId id, ImportListItem.Counts counts, String by) {
        dsl.update(TABLE_IMPORT)
                .set(TABLE_IMPORT.STATE, ImportState.DONE.name())
                .set(TABLE_IMPORT.VISIBLE_TO, new String[] {Audience.KEEPERS})
                .set(TABLE_IMPORT.ROWS, JSONB.jsonb("[]"))
                .set(TABLE_IMPORT.CONTENT, JSONB.jsonb("{}"))
                .set(TABLE_IMPORT.CREATED, counts.created())
                .set(TABLE_IMPORT.CHANGED, counts.changed())
                .set(TABLE_IMPORT.SAME, counts.same())
                .set(TABLE_IMPORT.SKIPPED, counts.skipped())
                .set(TABLE_IMPORT.DONE_BY, by)
                .set(TABLE_IMPORT.DONE_AT, currentOffsetDateTime())
                .where(TABLE_IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** Again, where somebody else has undone before what they saw. */
    void undone(ImportId id, ImportUndoing.Back back, String by) {
        dsl.update(TABLE_IMPORT)
                .set(TABLE_IMPORT.STATE, ImportState.UNDONE.name())
                .set(TABLE_IMPORT.TAKEN_BACK, TABLE_IMPORT.TAKEN_BACK.plus(back.all()))
                .set(TABLE_IMPORT.REMOVED, TABLE_IMPORT.REMOVED.plus(back.removed()))
                .set(TABLE_IMPORT.UNDONE_BY, by)
                .set(TABLE_IMPORT.UNDONE_AT, currentOffsetDateTime())
                .where(TABLE_IMPORT.ID.eq(id.value()))
                .execute();
    }

    void discard(ImportId id) {
        dsl.deleteFrom(TABLE_IMPORT)
                .where(TABLE_IMPORT.ID.eq(id.value()))
                .and(TABLE_IMPORT.STATE.eq(ImportState.DRAFT.name()))
                .execute();
    }

    /**
     * Removes the drafts that nobody has finished within {@link TableImportService#DRAFTS_KEPT}, and what records said before
     * imports that can no longer be undone, also those that the caller does not see.
     */
    void discardOld() {
        dsl.select(field("discard_table_imports()", Object.class)).execute();
    }

    List<ImportListItem> latest(int most) {
        return items(DSL.noCondition(), most);
    }

    Optional<ImportListItem> item(ImportId id) {
        return items(TABLE_IMPORT.ID.eq(id.value()), 1).stream().findFirst();
    }

    private List<ImportListItem> items(Condition condition, int most) {
        // @formatter:off
        return dsl.select(
                TABLE_IMPORT.ID.convertFrom(ImportId::new),
                TABLE_IMPORT.KIND.convertFrom(ImportKind::valueOf),
                TABLE_IMPORT.STATE.convertFrom(ImportState::valueOf),
                TABLE_IMPORT.FILE_NAME,
                coalesce(nullif(TABLE_IMPORT.DONE_BY, ""), TABLE_IMPORT.STARTED_BY),
                coalesce(TABLE_IMPORT.DONE_AT, TABLE_IMPORT.STARTED_AT),
                row(TABLE_IMPORT.CREATED, TABLE_IMPORT.CHANGED, TABLE_IMPORT.SAME, TABLE_IMPORT.SKIPPED)
                    .mapping(ImportListItem.Counts::new),
                TABLE_IMPORT.UNDONE_BY,
                TABLE_IMPORT.UNDONE_AT,
                TABLE_IMPORT.TAKEN_BACK,
                TABLE_IMPORT.REMOVED)
            .from(TABLE_IMPORT)
            .where(condition)
            .orderBy(
                when(TABLE_IMPORT.STATE.eq(ImportState.DRAFT.name()), val(0)).otherwise(1),
                TABLE_IMPORT.STARTED_AT.desc(),
                TABLE_IMPORT.ID.desc())
            .limit(most)
            .fetch(mapping(ImportListItem::new));
        // @formatter:on
    }
}
