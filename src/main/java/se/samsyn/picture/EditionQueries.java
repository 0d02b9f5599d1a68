package se.samsyn.picture;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Edition.EDITION;
import static se.samsyn.jooq.registry.tables.EditionContent.EDITION_CONTENT;
import static se.samsyn.jooq.registry.tables.Picture.PICTURE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads pictures and editions; the content only of the one that is opened. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionQueries {

    private final DSLContext dsl;

    EditionQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Edition> find(EditionId id) {
        // of what was frozen for the caller, the one for the smallest audience
        var content = field(select(EDITION_CONTENT.CONTENT)
                .from(EDITION_CONTENT)
                .where(EDITION_CONTENT.EDITION_ID.eq(EDITION.ID))
                .orderBy(EDITION_CONTENT.POSITION)
                .limit(1));
        return dsl.select(head(), content.convertFrom(EditionJson::read))
                .from(EDITION)
                .where(EDITION.ID.eq(id.value()))
                .fetchOptional(Records.mapping(Edition::new));
    }

    /** By picture, its newest edition first. */
    List<EditionListItem> list() {
        return dsl.select(head())
                .from(EDITION)
                .orderBy(EDITION.picture().NAME, EDITION.PICTURE_ID, EDITION.NUMBER.desc(), EDITION.ID)
                .fetch(Records.mapping(item -> item));
    }

    List<PictureOption> pictures() {
        return dsl.select(PICTURE.ID, PICTURE.NAME, PICTURE.KIND.convertFrom(PictureKind::valueOf), count(EDITION.ID))
                .from(PICTURE)
                .leftJoin(EDITION)
                .on(EDITION.PICTURE_ID.eq(PICTURE.ID))
                .groupBy(PICTURE.ID)
                .orderBy(PICTURE.NAME, PICTURE.ID)
                .fetch(Records.mapping(PictureOption::new));
    }

    private static SelectField<EditionListItem> head() {
        return row(
                        EDITION.ID.convertFrom(EditionId::new),
                        EDITION.PICTURE_ID,
                        EDITION.picture().NAME,
                        EDITION.picture().KIND.convertFrom(PictureKind::valueOf),
                        EDITION.NUMBER,
                        EDITION.PERIOD_FROM,
                        EDITION.PERIOD_TO,
                        EDITION.NOTE,
                        EDITION.FROZEN_BY,
                        EDITION.FROZEN_AT.convertFrom(OffsetDateTime::toInstant))
                .mapping(EditionListItem::new);
    }
}
