package se.samsyn.attachment;

import static se.samsyn.jooq.registry.tables.Attachment.ATTACHMENT;

import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import se.samsyn.jooq.registry.tables.records.AttachmentRecord;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Where {@code attachment} keeps what a file belongs to: one column a kind, exactly one of them filled. */
enum AttachmentTarget {
    INITIATIVE(RecordKind.INITIATIVE, ATTACHMENT.INITIATIVE_ID, ATTACHMENT.initiative().NAME),
    GOAL(RecordKind.GOAL, ATTACHMENT.GOAL_ID, ATTACHMENT.goal().NAME),
    VISIT(RecordKind.VISIT, ATTACHMENT.VISIT_ID, ATTACHMENT.visit().NAME),
    ACTIVITY(
            RecordKind.ACTIVITY,
            ATTACHMENT.ACTIVITY_ID,
            DSL.coalesce(
                    DSL.nullif(ATTACHMENT.activity().NAME, DSL.inline("")),
                    ATTACHMENT.activity().initiative().NAME)),
    ARTICLE(RecordKind.ARTICLE, ATTACHMENT.ARTICLE_ID, ATTACHMENT.article().TITLE),
    AGREEMENT(RecordKind.AGREEMENT, ATTACHMENT.AGREEMENT_ID, ATTACHMENT.agreement().NAME),
    COUNCIL_MEETING(
            RecordKind.COUNCIL_MEETING,
            ATTACHMENT.COUNCIL_MEETING_ID,
            DSL.concat(
                    ATTACHMENT.councilMeeting().council().NAME, DSL.inline(" "), ATTACHMENT.councilMeeting().HELD_ON));

    private final RecordKind kind;
    private final TableField<AttachmentRecord, Long> column;
    private final Field<String> name;

    AttachmentTarget(RecordKind kind, TableField<AttachmentRecord, Long> column, Field<String> name) {
        this.kind = kind;
        this.column = column;
        this.name = name;
    }

    static boolean hasAttachments(RecordKind kind) {
        return Arrays.stream(values()).anyMatch(target -> target.kind == kind);
    }

    /** @throws IllegalArgumentException for a kind that has no attachments */
    static TableField<AttachmentRecord, Long> column(RecordKind kind) {
        return Arrays.stream(values())
                .filter(target -> target.kind == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no attachments"))
                .column;
    }

    static Condition is(RecordRef record) {
        return column(record.kind()).eq(record.id());
    }

    /** The record that a row belongs to. */
    static SelectField<RecordRef> ref() {
        var ids = Arrays.stream(values()).map(target -> target.column).toList();
        Field<Integer> which = DSL.coalesce(
                DSL.inline((Integer) null),
                Arrays.stream(values())
                        .map(target -> DSL.when(target.column.isNotNull(), DSL.inline(target.ordinal())))
                        .toArray(Field<?>[]::new));
        Field<Long> id = DSL.coalesce(ids.getFirst(), ids.subList(1, ids.size()).toArray(Field<?>[]::new));
        return DSL.row(which, id)
                .mapping(RecordRef.class, (ordinal, value) -> RecordRef.of(values()[ordinal].kind, value));
    }

    static Field<String> recordName() {
        var names = Arrays.stream(values()).map(target -> target.name).toList();
        return DSL.coalesce(names.getFirst(), names.subList(1, names.size()).toArray(Field<?>[]::new));
    }
}
