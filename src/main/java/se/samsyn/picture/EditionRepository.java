package se.samsyn.picture;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Edition.EDITION;
import static se.samsyn.jooq.registry.tables.EditionContent.EDITION_CONTENT;
import static se.samsyn.jooq.registry.tables.Picture.PICTURE;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes editions. There is no way to change one, nor to remove one but disposal. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionRepository {

    private final DSLContext dsl;

    EditionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    long createPicture(String name, PictureKind kind) {
        return Objects.requireNonNull(dsl.insertInto(PICTURE)
                .set(PICTURE.NAME, name)
                .set(PICTURE.KIND, kind.name())
                // as if claimed: it is frozen at once
                .set(PICTURE.VERSION, 1L)
                .returningResult(PICTURE.ID)
                .fetchSingle()
                .value1());
    }

    /** Two who freeze the same picture at once would take the same number: the later one is refused. */
    boolean claim(long pictureId) {
        return dsl.update(PICTURE)
                        .set(PICTURE.VERSION, PICTURE.VERSION.plus(1))
                        .where(PICTURE.ID.eq(pictureId))
                        .execute()
                == 1;
    }

    EditionId add(long pictureId, PictureQuery period, String note, String frozenBy) {
        // the picture counts how often it was frozen: the number of an edition that was disposed of is not given again
        var frozen =
                field(select(PICTURE.VERSION.cast(Integer.class)).from(PICTURE).where(PICTURE.ID.eq(pictureId)));
        var next = select(greatest(coalesce(max(EDITION.NUMBER), inline(0)).plus(1), frozen))
                .from(EDITION)
                .where(EDITION.PICTURE_ID.eq(pictureId));
        return dsl.insertInto(EDITION)
                .set(EDITION.PICTURE_ID, pictureId)
                .set(EDITION.NUMBER, next)
                .set(EDITION.PERIOD_FROM, period.from())
                .set(EDITION.PERIOD_TO, period.to())
                .set(EDITION.NOTE, note)
                .set(EDITION.FROZEN_BY, frozenBy)
                .returningResult(EDITION.ID.convertFrom(EditionId::new))
                .fetchSingle()
                .value1();
    }

    /** @param position a caller who may see several is shown the one with the lowest */
    void addContent(EditionId edition, int position, List<String> visibleTo, PictureContent content) {
        dsl.insertInto(EDITION_CONTENT)
                .set(EDITION_CONTENT.EDITION_ID, edition.value())
                .set(EDITION_CONTENT.POSITION, position)
                .set(EDITION_CONTENT.VISIBLE_TO, visibleTo.toArray(String[]::new))
                .set(EDITION_CONTENT.CONTENT, EditionJson.write(content))
                .execute();
    }
}
