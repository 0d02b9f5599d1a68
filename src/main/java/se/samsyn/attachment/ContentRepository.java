package se.samsyn.attachment;

import static org.jooq.Records.mapping;
import static se.samsyn.jooq.registry.tables.Attachment.ATTACHMENT;
import static se.samsyn.jooq.registry.tables.AttachmentContent.ATTACHMENT_CONTENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is inside files, in pieces of a megabyte, of which never more than one is held in memory. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ContentRepository {

    static final int PIECE = 1 << 20;

    private final DSLContext dsl;

    ContentRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Each piece takes its audience from the row that it belongs to, which has been written before. */
    void write(AttachmentId id, InputStream in) throws IOException {
        var position = 0;
        for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
            dsl.insertInto(
                            ATTACHMENT_CONTENT,
                            ATTACHMENT_CONTENT.ATTACHMENT_ID,
                            ATTACHMENT_CONTENT.ADDED_BY_ID,
                            ATTACHMENT_CONTENT.VISIBLE_TO,
                            ATTACHMENT_CONTENT.OWN_VISIBLE_TO,
                            ATTACHMENT_CONTENT.POSITION,
                            ATTACHMENT_CONTENT.BYTES)
                    .select(DSL.select(
                                    ATTACHMENT.ID,
                                    ATTACHMENT.ADDED_BY_ID,
                                    ATTACHMENT.VISIBLE_TO,
                                    ATTACHMENT.OWN_VISIBLE_TO,
                                    DSL.val(position),
                                    DSL.val(piece))
                            .from(ATTACHMENT)
                            .where(ATTACHMENT.ID.eq(id.value())))
                    .execute();
            position++;
        }
    }

    void read(AttachmentId id, OutputStream out) throws IOException {
        var positions = dsl.select(ATTACHMENT_CONTENT.POSITION)
                .from(ATTACHMENT_CONTENT)
                .where(ATTACHMENT_CONTENT.ATTACHMENT_ID.eq(id.value()))
                .orderBy(ATTACHMENT_CONTENT.POSITION)
                .fetch(mapping(position -> position));
        for (var position : positions) {
            out.write(dsl.select(ATTACHMENT_CONTENT.BYTES)
                    .from(ATTACHMENT_CONTENT)
                    .where(ATTACHMENT_CONTENT.ATTACHMENT_ID.eq(id.value()))
                    .and(ATTACHMENT_CONTENT.POSITION.eq(position))
                    .fetchSingle(mapping(bytes -> bytes)));
        }
    }
}
