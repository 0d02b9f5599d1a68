package se.samsyn.news;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static se.samsyn.jooq.registry.tables.ArticleImport.ARTICLE_IMPORT;
import static se.samsyn.jooq.registry.tables.ArticleImportRecord.ARTICLE_IMPORT_RECORD;
import static se.samsyn.jooq.registry.tables.ArticleLink.ARTICLE_LINK;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Keeps imports: drafts with their decisions, and afterwards what each one made. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportRepository {

    private static final int MAX_IMPORTS = 10;

    private final DSLContext dsl;
    private final DraftJson json;

    ImportRepository(DSLContext dsl, DraftJson json) {
        this.dsl = dsl;
        this.json = json;
    }

    /** @param article in the registry, where it is read again */
    ImportId insert(@Nullable ArticleId article, String address, String text, DraftContent content, String startedBy) {
        return dsl.insertInto(ARTICLE_IMPORT)
                .set(ARTICLE_IMPORT.STATE, ImportState.DRAFT.name())
                .set(ARTICLE_IMPORT.ARTICLE_ID, article == null ? null : article.value())
                .set(ARTICLE_IMPORT.ADDRESS, address)
                .set(ARTICLE_IMPORT.TEXT, text)
                .set(ARTICLE_IMPORT.DECISIONS, json.write(content))
                .set(ARTICLE_IMPORT.STARTED_BY, startedBy)
                .returningResult(ARTICLE_IMPORT.ID)
                .fetchSingle(mapping(ImportId::new));
    }

    /** A draft; imports that are over have none. */
    Optional<Draft> find(ImportId id) {
        // @formatter:off
        return dsl.select(
                    ARTICLE_IMPORT.VERSION,
                    ARTICLE_IMPORT.ARTICLE_ID.convertFrom(ImportRepository::articleId),
                    ARTICLE_IMPORT.ADDRESS,
                    ARTICLE_IMPORT.TEXT,
                    ARTICLE_IMPORT.DECISIONS,
                    ARTICLE_IMPORT.STARTED_BY,
                    ARTICLE_IMPORT.STARTED_AT)
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .and(ARTICLE_IMPORT.STATE.eq(ImportState.DRAFT.name()))
                .fetchOptional(mapping((version, article, address, text, decisions, by, at) -> {
                    var content = json.read(decisions, DraftContent.class);
                    return new Draft(
                        id,
                        version,
                        article,
                        address,
                        content.article(text),
                        content.publisher(),
                        content.decisions(),
                        by,
                        at);
                }));
        // @formatter:on
    }

    Optional<ImportStatus> status(ImportId id) {
        // @formatter:off
        return dsl.select(
                    ARTICLE_IMPORT.ID.convertFrom(ImportId::new),
                    ARTICLE_IMPORT.STATE.convertFrom(ImportState::valueOf),
                    ARTICLE_IMPORT.ARTICLE_ID.convertFrom(ImportRepository::articleId),
                    ARTICLE_IMPORT.STARTED_BY,
                    ARTICLE_IMPORT.ACCEPTED_AT,
                    DSL.field(DSL.selectCount()
                        .from(ARTICLE_IMPORT_RECORD)
                        .where(ARTICLE_IMPORT_RECORD.IMPORT_ID.eq(ARTICLE_IMPORT.ID))),
                    DSL.notExists(DSL.selectOne()
                        .from(ARTICLE_IMPORT_RECORD)
                        .where(ARTICLE_IMPORT_RECORD.IMPORT_ID.eq(ARTICLE_IMPORT.ID))
                        .and(ARTICLE_IMPORT_RECORD.KIND.eq(RecordKind.ARTICLE.name()))))
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .fetchOptional(mapping(ImportStatus::new));
        // @formatter:on
    }

    /** Of an article that has come into the registry since the draft was begun. */
    void isAgain(ImportId id, ArticleId article) {
        dsl.update(ARTICLE_IMPORT)
                .set(ARTICLE_IMPORT.VERSION, ARTICLE_IMPORT.VERSION.plus(1))
                .set(ARTICLE_IMPORT.ARTICLE_ID, article.value())
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** Drafts, newest first. */
    List<DraftListItem> drafts(int limit) {
        // @formatter:off
        return dsl.select(
                    ARTICLE_IMPORT.ID.convertFrom(ImportId::new),
                    DSL.jsonbGetAttributeAsText(ARTICLE_IMPORT.DECISIONS, "title"),
                    ARTICLE_IMPORT.STARTED_BY,
                    ARTICLE_IMPORT.STARTED_AT)
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.STATE.eq(ImportState.DRAFT.name()))
                .orderBy(ARTICLE_IMPORT.STARTED_AT.desc(), ARTICLE_IMPORT.ID.desc())
                .limit(limit)
                .fetch(mapping(DraftListItem::new));
        // @formatter:on
    }

    Optional<ImportId> draftOf(String text) {
        return dsl.select(ARTICLE_IMPORT.ID)
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.STATE.eq(ImportState.DRAFT.name()))
                .and(DSL.md5(ARTICLE_IMPORT.TEXT).eq(DSL.md5(DSL.val(text))))
                .orderBy(ARTICLE_IMPORT.ID.desc())
                .limit(1)
                .fetchOptional(mapping(ImportId::new));
    }

    /** The accepted import that an article came from, unless it was made by hand. */
    Optional<ImportId> importOf(ArticleId article) {
        return dsl.select(ARTICLE_IMPORT.ID)
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.ARTICLE_ID.eq(article.value()))
                .and(ARTICLE_IMPORT.STATE.eq(ImportState.ACCEPTED.name()))
                .orderBy(ARTICLE_IMPORT.ID.desc())
                .limit(1)
                .fetchOptional(mapping(ImportId::new));
    }

    /** Where an article is read again, only what that made of its own. */
    List<RecordImport> importsOf(RecordRef record) {
        var isArticle = record.kind() == RecordKind.ARTICLE;
        var about = isArticle
                ? ARTICLE_IMPORT.ARTICLE_ID.eq(record.id())
                : LinkTarget.isLinked(record.kind())
                        ? ARTICLE_IMPORT.ARTICLE_ID.in(DSL.select(ARTICLE_LINK.ARTICLE_ID)
                                .from(ARTICLE_LINK)
                                .where(LinkTarget.is(record)))
                        : DSL.falseCondition();
        // @formatter:off
        return dsl.select(
                    ARTICLE_IMPORT.ID.convertFrom(ImportId::new),
                    ARTICLE_IMPORT.ARTICLE_ID.convertFrom(ArticleId::new),
                    ARTICLE_IMPORT.article().TITLE,
                    ARTICLE_IMPORT.STARTED_BY,
                    ARTICLE_IMPORT.ACCEPTED_AT)
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.STATE.eq(ImportState.ACCEPTED.name()))
                .and(about)
                .and(isArticle
                    ? DSL.noCondition()
                    : DSL.exists(DSL.selectOne()
                        .from(ARTICLE_IMPORT_RECORD)
                        .where(ARTICLE_IMPORT_RECORD.IMPORT_ID.eq(ARTICLE_IMPORT.ID))
                        .and(ARTICLE_IMPORT_RECORD.KIND.eq(RecordKind.ARTICLE.name())
                            .or(ARTICLE_IMPORT_RECORD.KIND.eq(record.kind().name())
                                .and(ARTICLE_IMPORT_RECORD.RECORD_ID.eq(record.id()))))))
                .orderBy(ARTICLE_IMPORT.ACCEPTED_AT.desc(), ARTICLE_IMPORT.ID.desc())
                .limit(MAX_IMPORTS)
                .fetch(mapping(RecordImport::new));
        // @formatter:on
    }

    /** Waits for whoever else works on it, so that an import is accepted or undone once. */
    ImportState lock(ImportId id) {
        return dsl.select(ARTICLE_IMPORT.STATE.convertFrom(ImportState::valueOf))
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(Record1::value1)
                .orElseThrow(() -> new NoSuchElementException("No import " + id.value()));
    }

    /** Changes a locked draft's content; decisions of two people about different suggestions both stand. */
    void update(ImportId id, UnaryOperator<DraftContent> change) {
        var content = dsl.select(ARTICLE_IMPORT.DECISIONS)
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .fetchSingle(mapping(stored -> json.read(stored, DraftContent.class)));
        dsl.update(ARTICLE_IMPORT)
                .set(ARTICLE_IMPORT.VERSION, ARTICLE_IMPORT.VERSION.plus(1))
                .set(ARTICLE_IMPORT.DECISIONS, json.write(change.apply(content)))
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** The text has done its work: only the article's excerpt and the words of its links stay. */
    void accepted(ImportId id, ArticleId article, Receipt receipt) {
        dsl.update(ARTICLE_IMPORT)
                .set(ARTICLE_IMPORT.VERSION, ARTICLE_IMPORT.VERSION.plus(1))
                .set(ARTICLE_IMPORT.STATE, ImportState.ACCEPTED.name())
                .set(ARTICLE_IMPORT.ARTICLE_ID, article.value())
                .set(ARTICLE_IMPORT.ACCEPTED_AT, currentOffsetDateTime())
                .set(ARTICLE_IMPORT.TEXT, "")
                .set(ARTICLE_IMPORT.DECISIONS, json.write(receipt))
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .execute();
        var made = receipt.made();
        for (var position = 0; position < made.size(); position++) {
            dsl.insertInto(ARTICLE_IMPORT_RECORD)
                    .set(ARTICLE_IMPORT_RECORD.IMPORT_ID, id.value())
                    .set(ARTICLE_IMPORT_RECORD.POSITION, position)
                    .set(ARTICLE_IMPORT_RECORD.KIND, made.get(position).kind().name())
                    .set(ARTICLE_IMPORT_RECORD.RECORD_ID, made.get(position).id())
                    .execute();
        }
    }

    void discarded(ImportId id) {
        dsl.update(ARTICLE_IMPORT)
                .set(ARTICLE_IMPORT.VERSION, ARTICLE_IMPORT.VERSION.plus(1))
                .set(ARTICLE_IMPORT.STATE, ImportState.DISCARDED.name())
                .set(ARTICLE_IMPORT.TEXT, "")
                .set(ARTICLE_IMPORT.DECISIONS, json.write(Map.of()))
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .execute();
    }

    void undone(ImportId id) {
        dsl.update(ARTICLE_IMPORT)
                .set(ARTICLE_IMPORT.VERSION, ARTICLE_IMPORT.VERSION.plus(1))
                .set(ARTICLE_IMPORT.STATE, ImportState.UNDONE.name())
                .set(ARTICLE_IMPORT.UNDONE_AT, currentOffsetDateTime())
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .execute();
    }

    Receipt receipt(ImportId id) {
        return dsl.select(ARTICLE_IMPORT.DECISIONS)
                .from(ARTICLE_IMPORT)
                .where(ARTICLE_IMPORT.ID.eq(id.value()))
                .fetchSingle(mapping(stored -> json.read(stored, Receipt.class)));
    }

    private static @Nullable ArticleId articleId(@Nullable Long id) {
        return id == null ? null : new ArticleId(id);
    }

    /** In the order in which they were made. */
    List<RecordRef> made(ImportId id) {
        return dsl.select(ARTICLE_IMPORT_RECORD.KIND.convertFrom(RecordKind::valueOf), ARTICLE_IMPORT_RECORD.RECORD_ID)
                .from(ARTICLE_IMPORT_RECORD)
                .where(ARTICLE_IMPORT_RECORD.IMPORT_ID.eq(id.value()))
                .orderBy(ARTICLE_IMPORT_RECORD.POSITION)
                .fetch(mapping(RecordRef::of));
    }
}
