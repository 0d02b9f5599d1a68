package se.samsyn.attachment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static se.samsyn.jooq.registry.tables.Attachment.ATTACHMENT;
import static se.samsyn.jooq.registry.tables.AttachmentContent.ATTACHMENT_CONTENT;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.AudienceColumns;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordRef;

/** What is said of files. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AttachmentRepository {

    private final DSLContext dsl;

    AttachmentRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Attachment> find(AttachmentId id) {
        return read(ATTACHMENT.ID.eq(id.value())).stream().findFirst();
    }

    /** The latest first. */
    List<Attachment> of(RecordRef record) {
        return read(AttachmentTarget.is(record));
    }

    private List<Attachment> read(Condition which) {
        // @formatter:off
        return dsl.select(
                ATTACHMENT.ID.convertFrom(AttachmentId::new),
                ATTACHMENT.VERSION,
                AttachmentTarget.ref(),
                AttachmentTarget.recordName(),
                row(
                    ATTACHMENT.FILE_NAME,
                    ATTACHMENT.FILE_TYPE.convertFrom(FileType::valueOf),
                    ATTACHMENT.SIZE,
                    ATTACHMENT.SHA256,
                    ATTACHMENT.PAGES).mapping(StoredFile::new),
                row(
                    ATTACHMENT.TITLE,
                    ATTACHMENT.ALT_TEXT,
                    ATTACHMENT.DECORATIVE,
                    row(ATTACHMENT.OWN_LABEL, ATTACHMENT.OWN_VISIBLE_TO).mapping(Sharing::stored))
                        .mapping(AttachmentData::new),
                ATTACHMENT.AGENCY_ID,
                coalesce(ATTACHMENT.agency().NAME, inline("")),
                ATTACHMENT.ADDED_BY,
                ATTACHMENT.ADDED_AT.convertFrom(OffsetDateTime::toInstant),
                present())
            .from(ATTACHMENT)
            .where(which)
            .orderBy(ATTACHMENT.ADDED_AT.desc(), ATTACHMENT.ID.desc())
            .fetch(mapping(Attachment::new));
        // @formatter:on
    }

    private static Field<Long> present() {
        return coalesce(
                        field(select(sum(field("octet_length({0})", Long.class, ATTACHMENT_CONTENT.BYTES)))
                                .from(ATTACHMENT_CONTENT)
                                .where(ATTACHMENT_CONTENT.ATTACHMENT_ID.eq(ATTACHMENT.ID))),
                        inline(BigDecimal.ZERO))
                .convertFrom(BigDecimal::longValue);
    }

    Optional<String> title(long id) {
        return dsl.select(ATTACHMENT.TITLE)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id))
                .fetchOptional(mapping(title -> title));
    }

    /** Whoever else adds to the same record at once waits until this transaction is done. */
    void alone(RecordRef record) {
        dsl.execute(
                "select pg_advisory_xact_lock(hashtextextended('samsyn attachment ' || current_schema() || {0}, 0))",
                val(" " + record));
    }

    /**
     * @param keys of what it belongs to, as they stand in its row
     * @param own whom the file alone is for; null where it takes what it belongs to
     * @param unlabelled whom it is for then
     */
    AttachmentId insert(
            RecordRef record,
            StoredFile file,
            AttachmentData data,
            String[] keys,
            @Nullable Audience own,
            String[] unlabelled,
            @Nullable Long agency,
            Caller caller) {
        return dsl.insertInto(ATTACHMENT)
                .set(AttachmentTarget.column(record.kind()), record.id())
                .set(ATTACHMENT.FILE_NAME, file.name())
                .set(ATTACHMENT.FILE_TYPE, file.type().name())
                .set(ATTACHMENT.SIZE, file.size())
                .set(ATTACHMENT.SHA256, file.sha256())
                .set(ATTACHMENT.PAGES, file.pages())
                .set(said(data, own))
                .set(ATTACHMENT.OWN_VISIBLE_TO, own == null ? unlabelled : own.array())
                .set(ATTACHMENT.VISIBLE_TO, keys)
                .set(ATTACHMENT.AGENCY_ID, agency)
                .set(ATTACHMENT.ADDED_BY_ID, caller.identityId())
                .set(ATTACHMENT.ADDED_BY, caller.name())
                .returningResult(ATTACHMENT.ID)
                .fetchSingle(mapping(AttachmentId::new));
    }

    /**
     * One that has no label of its own and gets none is for those it was for.
     *
     * @return false where there is no such version any more
     */
    boolean update(AttachmentId id, long version, AttachmentData data, @Nullable Audience own, String[] unlabelled) {
        return dsl.update(ATTACHMENT)
                        .set(ATTACHMENT.VERSION, ATTACHMENT.VERSION.plus(1))
                        .set(said(data, own))
                        .set(
                                ATTACHMENT.OWN_VISIBLE_TO,
                                own != null
                                        ? val(own.array(), ATTACHMENT.OWN_VISIBLE_TO)
                                        : when(ATTACHMENT.OWN_LABEL.isNull(), ATTACHMENT.OWN_VISIBLE_TO)
                                                .otherwise(val(unlabelled, ATTACHMENT.OWN_VISIBLE_TO)))
                        .where(ATTACHMENT.ID.eq(id.value()))
                        .and(ATTACHMENT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    boolean delete(AttachmentId id) {
        return dsl.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id.value())).execute() == 1;
    }

    /** What only the agencies that take part may see is for those that join, too; those that left keep what they could. */
    void follow(InitiativeId initiative, Circle circle) {
        var joined = circle.amber().array();
        var all = val(Audience.GREEN.array(), ATTACHMENT.OWN_VISIBLE_TO);
        var unlabelled = ATTACHMENT.OWN_LABEL.isNull();
        var widened = AudienceColumns.union(ATTACHMENT.OWN_VISIBLE_TO, val(joined));
        dsl.update(ATTACHMENT)
                .set(
                        ATTACHMENT.OWN_VISIBLE_TO,
                        circle.audience().label() == Label.AMBER
                                ? widened
                                : when(unlabelled, all).otherwise(widened))
                .where(ATTACHMENT
                        .OWN_LABEL
                        .eq(Label.AMBER.name())
                        .or(unlabelled.and(ATTACHMENT.OWN_VISIBLE_TO.ne(all))))
                .and(ATTACHMENT.ID.in(select(ATTACHMENT.ID)
                        .from(ATTACHMENT)
                        .where(ATTACHMENT
                                .INITIATIVE_ID
                                .eq(initiative.value())
                                .or(ATTACHMENT.goal().INITIATIVE_ID.eq(initiative.value()))
                                .or(ATTACHMENT.activity().INITIATIVE_ID.eq(initiative.value())))))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> said(AttachmentData data, @Nullable Audience own) {
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(ATTACHMENT.TITLE, data.title());
        values.put(ATTACHMENT.ALT_TEXT, data.altText());
        values.put(ATTACHMENT.DECORATIVE, data.decorative());
        values.put(ATTACHMENT.OWN_LABEL, own == null ? null : own.label().name());
        return values;
    }
}
