package se.samsyn.attachment;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Attachment.ATTACHMENT;
import static se.samsyn.jooq.registry.tables.AttachmentContent.ATTACHMENT_CONTENT;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
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

    /** Whoever else adds the same to the same record at once waits until this transaction is done. */
    void alone(RecordRef record, StoredFile file) {
        dsl.execute(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))",
                val("samsyn attachment " + record + " " + file.sha256()));
    }

    /** @param own whom the file alone is for; null where for all who see what it belongs to */
    AttachmentId insert(
            RecordRef record,
            StoredFile file,
            AttachmentData data,
            Audience audience,
            @Nullable Audience own,
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
                .set(ATTACHMENT.VISIBLE_TO, audience.array())
                .set(ATTACHMENT.AGENCY_ID, agency)
                .set(ATTACHMENT.ADDED_BY_ID, caller.identityId())
                .set(ATTACHMENT.ADDED_BY, caller.name())
                .returningResult(ATTACHMENT.ID)
                .fetchSingle(mapping(AttachmentId::new));
    }

    /** @return false where there is no such version any more */
    boolean update(AttachmentId id, long version, AttachmentData data, @Nullable Audience own) {
        return dsl.update(ATTACHMENT)
                        .set(ATTACHMENT.VERSION, ATTACHMENT.VERSION.plus(1))
                        .set(said(data, own))
                        .where(ATTACHMENT.ID.eq(id.value()))
                        .and(ATTACHMENT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    boolean delete(AttachmentId id) {
        return dsl.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id.value())).execute() == 1;
    }

    /** What only the agencies that take part may see is for those that join, too; those that left keep what they could. */
    void follow(InitiativeId initiative, Collection<Long> takingPart) {
        var joined = Audience.of(Label.AMBER, null, takingPart, List.of()).array();
        dsl.update(ATTACHMENT)
                .set(ATTACHMENT.OWN_VISIBLE_TO, AudienceColumns.union(ATTACHMENT.OWN_VISIBLE_TO, val(joined)))
                .where(ATTACHMENT.OWN_LABEL.eq(Label.AMBER.name()))
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
        values.put(ATTACHMENT.OWN_VISIBLE_TO, own == null ? new String[] {Audience.ALL} : own.array());
        return values;
    }
}
