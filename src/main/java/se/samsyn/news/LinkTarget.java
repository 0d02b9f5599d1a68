package se.samsyn.news;

import static se.samsyn.jooq.registry.tables.ArticleLink.ARTICLE_LINK;

import java.util.Arrays;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import se.samsyn.jooq.registry.tables.records.ArticleLinkRecord;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Where {@code article_link} keeps a link to each kind of record: one column a kind, exactly one of them filled. */
enum LinkTarget {
    INITIATIVE(RecordKind.INITIATIVE, ARTICLE_LINK.INITIATIVE_ID, ARTICLE_LINK.initiative().NAME),
    VISIT(RecordKind.VISIT, ARTICLE_LINK.VISIT_ID, ARTICLE_LINK.visit().NAME),
    GOAL(RecordKind.GOAL, ARTICLE_LINK.GOAL_ID, ARTICLE_LINK.goal().NAME),
    STATEMENT(RecordKind.STATEMENT, ARTICLE_LINK.STATEMENT_ID, ARTICLE_LINK.statement().WORDS),
    AGENCY(RecordKind.AGENCY, ARTICLE_LINK.AGENCY_ID, ARTICLE_LINK.agency().NAME),
    PERSON(RecordKind.PERSON, ARTICLE_LINK.PERSON_ID, ARTICLE_LINK.person().NAME),
    AREA(RecordKind.AREA, ARTICLE_LINK.AREA_ID, ARTICLE_LINK.area().NAME),
    ACTIVITY(
            RecordKind.ACTIVITY,
            ARTICLE_LINK.ACTIVITY_ID,
            DSL.coalesce(
                    DSL.nullif(ARTICLE_LINK.activity().NAME, DSL.inline("")),
                    ARTICLE_LINK.activity().initiative().NAME));

    private final RecordKind kind;
    private final TableField<ArticleLinkRecord, Long> column;
    private final Field<String> name;

    LinkTarget(RecordKind kind, TableField<ArticleLinkRecord, Long> column, Field<String> name) {
        this.kind = kind;
        this.column = column;
        this.name = name;
    }

    /** @throws IllegalArgumentException for a kind that no article is linked to */
    static LinkTarget of(RecordKind kind) {
        return Arrays.stream(values())
                .filter(target -> target.kind == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Articles are not linked to " + kind));
    }

    static boolean isLinked(RecordKind kind) {
        return Arrays.stream(values()).anyMatch(target -> target.kind == kind);
    }

    static Condition is(RecordRef record) {
        return of(record.kind()).column.eq(record.id());
    }

    static Map<Field<?>, Object> columns(RecordRef record) {
        return Map.of(of(record.kind()).column, record.id());
    }

    /** Initiatives and visits first: what an article is about before whom it names. */
    static Field<Integer> rank() {
        return DSL.coalesce(
                DSL.inline((Integer) null),
                Arrays.stream(values())
                        .map(target -> DSL.when(target.column.isNotNull(), DSL.inline(target.ordinal())))
                        .toArray(Field<?>[]::new));
    }

    /** The record that a row of {@code article_link} points at. */
    static SelectField<RecordRef> ref() {
        var ids = Arrays.stream(values()).map(target -> target.column).toList();
        Field<Long> id = DSL.coalesce(ids.getFirst(), ids.subList(1, ids.size()).toArray(Field<?>[]::new));
        return DSL.row(rank(), id)
                .mapping(RecordRef.class, (ordinal, value) -> RecordRef.of(values()[ordinal].kind, value));
    }

    static Field<String> targetName() {
        var names = Arrays.stream(values()).map(target -> target.name).toList();
        return DSL.coalesce(names.getFirst(), names.subList(1, names.size()).toArray(Field<?>[]::new));
    }
}
