package se.samsyn.activity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.ActivityAgency.ACTIVITY_AGENCY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.AudienceColumns;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;

/** Activities with the agencies that took part. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ActivityRepository {

    private final DSLContext dsl;

    ActivityRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Activity> find(ActivityId id) {
        // @formatter:off
        return dsl.select(
                    ACTIVITY.ID.convertFrom(ActivityId::new),
                    ACTIVITY.VERSION,
                    row(
                        ACTIVITY.INITIATIVE_ID.convertFrom(InitiativeId::new),
                        ACTIVITY.AGENCY_ID.convertFrom(AgencyId::new),
                        ACTIVITY.AREA_ID.convertFrom(AreaId::ofNullable),
                        ACTIVITY.KIND.convertFrom(ActivityKind::valueOf),
                        ACTIVITY.HELD_ON,
                        ACTIVITY.NAME,
                        ACTIVITY.RESULT,
                        ACTIVITY.HOURS,
                        ACTIVITY.HEADCOUNT,
                        multiset(
                            select(ACTIVITY_AGENCY.AGENCY_ID.convertFrom(AgencyId::new), ACTIVITY_AGENCY.HEADCOUNT)
                                .from(ACTIVITY_AGENCY)
                                .where(ACTIVITY_AGENCY.ACTIVITY_ID.eq(ACTIVITY.ID))
                                .orderBy(ACTIVITY_AGENCY.AGENCY_ID))
                            .convertFrom(rows -> rows.map(mapping(Attendance::new))),
                        ACTIVITY.SOURCE,
                        row(ACTIVITY.OWN_LABEL, ACTIVITY.VISIBLE_TO).mapping(Sharing::stored)).mapping(ActivityData::new),
                    ACTIVITY.RECORDED_BY,
                    ACTIVITY.RECORDED_AT)
                .from(ACTIVITY)
                .where(ACTIVITY.ID.eq(id.value()))
                .fetchOptional(mapping(Activity::new));
        // @formatter:on
    }

    Optional<String[]> keys(ActivityId id) {
        return dsl.select(ACTIVITY.VISIBLE_TO)
                .from(ACTIVITY)
                .where(ACTIVITY.ID.eq(id.value()))
                .fetchOptional(ACTIVITY.VISIBLE_TO);
    }

    Optional<Audience> audience(ActivityId id) {
        return dsl.select(ACTIVITY.LABEL.convertFrom(Label::valueOf), ACTIVITY.VISIBLE_TO.convertFrom(List::of))
                .from(ACTIVITY)
                .where(ACTIVITY.ID.eq(id.value()))
                .fetchOptional(mapping(Audience::new));
    }

    ActivityId add(ActivityData data, Audience audience, String recordedBy) {
        var id = dsl.insertInto(ACTIVITY)
                .set(values(data, audience))
                .set(ACTIVITY.RECORDED_BY, recordedBy)
                .returning(ACTIVITY.ID)
                .fetchSingle(ACTIVITY.ID);
        addAgencies(id, data, audience);
        return new ActivityId(id);
    }

    /** @return false where there is no such version any more */
    boolean change(ActivityId id, long version, ActivityData data, Audience audience) {
        var changed = dsl.update(ACTIVITY)
                .set(values(data, audience))
                .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
                .where(ACTIVITY.ID.eq(id.value()))
                .and(ACTIVITY.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            return false;
        }
        dsl.deleteFrom(ACTIVITY_AGENCY)
                .where(ACTIVITY_AGENCY.ACTIVITY_ID.eq(id.value()))
                .execute();
        addAgencies(id.value(), data, audience);
        return true;
    }

    void remove(ActivityId id) {
        dsl.deleteFrom(ACTIVITY).where(ACTIVITY.ID.eq(id.value())).execute();
    }

    /** Activities narrower than their initiative stay so when that changes. */
    void follow(InitiativeId initiative, Circle circle) {
        var columns = new AudienceColumns(
                ACTIVITY, ACTIVITY.LABEL, ACTIVITY.OWN_LABEL, ACTIVITY.VISIBLE_TO, ACTIVITY.AGENCY_ID);
        columns.follow(dsl, ACTIVITY.INITIATIVE_ID.eq(initiative.value()), circle.audience(), circle.takingPart());
    }

    private void addAgencies(long id, ActivityData data, Audience audience) {
        if (!data.agencies().isEmpty()) {
            dsl.insertInto(
                            ACTIVITY_AGENCY,
                            ACTIVITY_AGENCY.ACTIVITY_ID,
                            ACTIVITY_AGENCY.AGENCY_ID,
                            ACTIVITY_AGENCY.HEADCOUNT,
                            ACTIVITY_AGENCY.HELD_ON,
                            ACTIVITY_AGENCY.RECORDED_BY_ID,
                            ACTIVITY_AGENCY.VISIBLE_TO)
                    .valuesOfRows(data.agencies().stream()
                            .map(attendance -> row(
                                    id,
                                    attendance.agency().value(),
                                    attendance.headcount(),
                                    data.heldOn(),
                                    data.agency().value(),
                                    audience.array()))
                            .toList())
                    .execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> values(ActivityData data, Audience audience) {
        var values = new HashMap<Field<?>, @Nullable Object>();
        var own = data.sharing().label();
        values.put(ACTIVITY.LABEL, audience.label().name());
        values.put(ACTIVITY.OWN_LABEL, own == null ? null : own.name());
        values.put(ACTIVITY.VISIBLE_TO, audience.array());
        values.put(ACTIVITY.INITIATIVE_ID, data.initiative().value());
        values.put(ACTIVITY.AGENCY_ID, data.agency().value());
        values.put(ACTIVITY.AREA_ID, data.area() == null ? null : data.area().value());
        values.put(ACTIVITY.KIND, data.kind().name());
        values.put(ACTIVITY.HELD_ON, data.heldOn());
        values.put(ACTIVITY.NAME, data.name());
        values.put(ACTIVITY.RESULT, data.result());
        values.put(ACTIVITY.HOURS, data.hours());
        values.put(ACTIVITY.HEADCOUNT, data.headcount());
        values.put(ACTIVITY.SOURCE, data.source());
        return values;
    }
}
