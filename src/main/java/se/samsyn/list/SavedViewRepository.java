package se.samsyn.list;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.SavedView.SAVED_VIEW;
import static se.samsyn.jooq.registry.tables.ViewPreset.VIEW_PRESET;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Caller;

/** Keeps views; the database shows everybody their own and the shared ones. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SavedViewRepository {

    private final DSLContext dsl;

    SavedViewRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<SavedView> of(String place) {
        return find(SAVED_VIEW.PLACE.eq(place).and(SAVED_VIEW.REMOVED_AT.isNull()));
    }

    Optional<SavedView> find(SavedViewId id) {
        return find(SAVED_VIEW.ID.eq(id.value())).stream().findFirst();
    }

    private List<SavedView> find(Condition condition) {
        // @formatter:off
        return dsl.select(
                    SAVED_VIEW.ID.convertFrom(SavedViewId::new),
                    SAVED_VIEW.VERSION,
                    row(SAVED_VIEW.PLACE, SAVED_VIEW.NAME, SAVED_VIEW.QUERY, SAVED_VIEW.SHARED).mapping(SavedViewData::new),
                    SAVED_VIEW.OWNER_ID,
                    SAVED_VIEW.OWNER,
                    VIEW_PRESET.VIEW_ID.isNotNull())
                .from(SAVED_VIEW)
                .leftJoin(VIEW_PRESET).on(VIEW_PRESET.VIEW_ID.eq(SAVED_VIEW.ID))
                .where(condition)
                .orderBy(SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .fetch(mapping(SavedView::new));
        // @formatter:on
    }

    int countOf(Caller caller, String place) {
        return dsl.fetchCount(
                SAVED_VIEW,
                SAVED_VIEW.OWNER_ID.eq(caller.identityId()),
                SAVED_VIEW.PLACE.eq(place),
                SAVED_VIEW.REMOVED_AT.isNull());
    }

    SavedViewId insert(Caller caller, SavedViewData data) {
        return dsl.insertInto(SAVED_VIEW)
                .set(SAVED_VIEW.PLACE, data.place())
                .set(SAVED_VIEW.NAME, data.name())
                .set(SAVED_VIEW.QUERY, data.query())
                .set(SAVED_VIEW.SHARED, data.shared())
                .set(SAVED_VIEW.OWNER_ID, caller.identityId())
                .set(SAVED_VIEW.OWNER, caller.name())
                .returningResult(SAVED_VIEW.ID)
                .fetchSingle(mapping(SavedViewId::new));
    }

    /** @return false where it has been changed or removed since that version was read */
    boolean update(SavedView view) {
        return dsl.update(SAVED_VIEW)
                        .set(SAVED_VIEW.NAME, view.data().name())
                        .set(SAVED_VIEW.QUERY, view.data().query())
                        .set(SAVED_VIEW.SHARED, view.data().shared())
                        .set(SAVED_VIEW.VERSION, SAVED_VIEW.VERSION.plus(1))
                        .where(SAVED_VIEW.ID.eq(view.id().value()))
                        .and(SAVED_VIEW.VERSION.eq(view.version()))
                        .and(SAVED_VIEW.REMOVED_AT.isNull())
                        .execute()
                == 1;
    }

    /** @return false where there is none such */
    boolean remove(SavedViewId id, boolean removed) {
        return dsl.update(SAVED_VIEW)
                        .set(
                                SAVED_VIEW.REMOVED_AT,
                                removed ? currentOffsetDateTime() : castNull(SAVED_VIEW.REMOVED_AT.getDataType()))
                        .where(SAVED_VIEW.ID.eq(id.value()))
                        .and(removed ? SAVED_VIEW.REMOVED_AT.isNull() : SAVED_VIEW.REMOVED_AT.isNotNull())
                        .execute()
                == 1;
    }

    /** Of those that the caller may remove. */
    void forget(OffsetDateTime removedBefore) {
        dsl.deleteFrom(SAVED_VIEW)
                .where(SAVED_VIEW.REMOVED_AT.lt(removedBefore))
                .execute();
    }

    void preset(Caller caller, SavedView view) {
        dsl.insertInto(VIEW_PRESET)
                .set(VIEW_PRESET.IDENTITY_ID, caller.identityId())
                .set(VIEW_PRESET.PLACE, view.data().place())
                .set(VIEW_PRESET.VIEW_ID, view.id().value())
                .onConflict(VIEW_PRESET.IDENTITY_ID, VIEW_PRESET.PLACE)
                .doUpdate()
                .set(VIEW_PRESET.VIEW_ID, view.id().value())
                .execute();
    }

    void noPreset(Caller caller, String place) {
        dsl.deleteFrom(VIEW_PRESET)
                .where(VIEW_PRESET.IDENTITY_ID.eq(caller.identityId()))
                .and(VIEW_PRESET.PLACE.eq(place))
                .execute();
    }
}
