package se.samsyn.picture;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.ActivityAgency.ACTIVITY_AGENCY;
import static se.samsyn.jooq.registry.tables.Agency.AGENCY;
import static se.samsyn.jooq.registry.tables.Area.AREA;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;
import static se.samsyn.jooq.registry.tables.InitiativeArea.INITIATIVE_AREA;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.picture.PictureContent.AgencyPart;
import se.samsyn.picture.PictureContent.Area;

/** Who does what where: one statement for the initiatives, one for their agencies, one for their areas. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WhoQueries {

    private final DSLContext dsl;

    WhoQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Area> areas() {
        return dsl.select(AREA.ID, AREA.NAME, AREA.KIND.convertFrom(AreaKind::valueOf))
                .from(AREA)
                .orderBy(AREA.NAME, AREA.ID)
                .fetch(Records.mapping(Area::new));
    }

    /** Those that the period concerns: not cancelled, and not over before it began, or active in it all the same. */
    List<Row> initiatives(Scope scope) {
        var active = exists(selectOne()
                .from(ACTIVITY)
                .where(ACTIVITY.INITIATIVE_ID.eq(INITIATIVE.ID))
                .and(inPeriod(scope)));
        var over = List.of(InitiativeStatus.ENDED.name(), InitiativeStatus.CANCELLED.name());
        var concerned = INITIATIVE
                .STATUS
                .notIn(over)
                .and(INITIATIVE.STARTED_ON.isNull().or(INITIATIVE.STARTED_ON.le(scope.to())))
                .or(INITIATIVE.STATUS.eq(InitiativeStatus.ENDED.name()).and(INITIATIVE.ENDED_ON.ge(scope.from())))
                .or(active);
        var here = scope.area() == null
                ? noCondition()
                : exists(selectOne()
                                .from(INITIATIVE_AREA)
                                .where(INITIATIVE_AREA.INITIATIVE_ID.eq(INITIATIVE.ID))
                                .and(INITIATIVE_AREA.AREA_ID.eq(scope.area())))
                        .or(active);
        return dsl.select(
                        INITIATIVE.ID,
                        INITIATIVE.NAME,
                        INITIATIVE.LONG_NAME,
                        INITIATIVE.STATUS.convertFrom(InitiativeStatus::valueOf),
                        INITIATIVE.STARTED_ON,
                        INITIATIVE.ENDED_ON)
                .from(INITIATIVE)
                .where(concerned)
                .and(here)
                .orderBy(INITIATIVE.NAME, INITIATIVE.ID)
                .fetch(Records.mapping(Row::new));
    }

    /** Roles held at some time in the period, joined with what was logged: either may be without the other. */
    List<AgencyRow> agencies(Scope scope, List<Long> initiatives) {
        // @formatter:off
        var part = select(INITIATIVE_AGENCY.INITIATIVE_ID, INITIATIVE_AGENCY.AGENCY_ID,
                        arrayAgg(INITIATIVE_AGENCY.ROLE).as("roles"))
                .from(INITIATIVE_AGENCY)
                .where(INITIATIVE_AGENCY.INITIATIVE_ID.eq(any(ids(initiatives))))
                .and(INITIATIVE_AGENCY.BEGAN_ON.isNull().or(INITIATIVE_AGENCY.BEGAN_ON.le(scope.to())))
                .and(INITIATIVE_AGENCY.ENDED_ON.isNull().or(INITIATIVE_AGENCY.ENDED_ON.ge(scope.from())))
                .groupBy(INITIATIVE_AGENCY.INITIATIVE_ID, INITIATIVE_AGENCY.AGENCY_ID)
                .asTable("part");
        var act = select(ACTIVITY.INITIATIVE_ID, ACTIVITY.AGENCY_ID, count().as("logged"), inline(0).as("joined"))
                .from(ACTIVITY)
                .where(inPeriod(scope))
                .groupBy(ACTIVITY.INITIATIVE_ID, ACTIVITY.AGENCY_ID)
                .unionAll(select(ACTIVITY.INITIATIVE_ID, ACTIVITY_AGENCY.AGENCY_ID, inline(0), count())
                        .from(ACTIVITY)
                        .join(ACTIVITY_AGENCY).on(ACTIVITY_AGENCY.ACTIVITY_ID.eq(ACTIVITY.ID))
                        .where(inPeriod(scope))
                        .and(ACTIVITY_AGENCY.AGENCY_ID.ne(ACTIVITY.AGENCY_ID))
                        .groupBy(ACTIVITY.INITIATIVE_ID, ACTIVITY_AGENCY.AGENCY_ID))
                .asTable("act");
        var acts = select(act.field(ACTIVITY.INITIATIVE_ID), act.field(ACTIVITY.AGENCY_ID),
                        sum(act.field("logged", Integer.class)).cast(Integer.class).as("logged"),
                        sum(act.field("joined", Integer.class)).cast(Integer.class).as("joined"))
                .from(act)
                .groupBy(act.field(ACTIVITY.INITIATIVE_ID), act.field(ACTIVITY.AGENCY_ID))
                .asTable("acts");
        var initiative = coalesce(part.field(INITIATIVE_AGENCY.INITIATIVE_ID), acts.field(ACTIVITY.INITIATIVE_ID));
        return dsl.select(initiative, AGENCY.ID, AGENCY.NAME, AGENCY.SHORT_NAME,
                        part.field("roles", String[].class),
                        coalesce(acts.field("logged", Integer.class), inline(0)),
                        coalesce(acts.field("joined", Integer.class), inline(0)))
                .from(part)
                .fullOuterJoin(acts)
                    .on(acts.field(ACTIVITY.INITIATIVE_ID).eq(part.field(INITIATIVE_AGENCY.INITIATIVE_ID)))
                    .and(acts.field(ACTIVITY.AGENCY_ID).eq(part.field(INITIATIVE_AGENCY.AGENCY_ID)))
                .join(AGENCY)
                    .on(AGENCY.ID.eq(coalesce(part.field(INITIATIVE_AGENCY.AGENCY_ID), acts.field(ACTIVITY.AGENCY_ID))))
                .orderBy(initiative, AGENCY.NAME, AGENCY.ID)
                .fetch(Records.mapping(AgencyRow::of));
        // @formatter:on
    }

    /** Where the initiatives say they work, joined with where something was logged; null for nowhere in particular. */
    List<AreaRow> areas(Scope scope, List<Long> initiatives) {
        // @formatter:off
        var stated = select(INITIATIVE_AREA.INITIATIVE_ID, INITIATIVE_AREA.AREA_ID)
                .from(INITIATIVE_AREA)
                .where(INITIATIVE_AREA.INITIATIVE_ID.eq(any(ids(initiatives))))
                .asTable("stated");
        var acts = select(ACTIVITY.INITIATIVE_ID, ACTIVITY.AREA_ID, count().as("activities"),
                        max(ACTIVITY.HELD_ON).as("last_on"))
                .from(ACTIVITY)
                .where(inPeriod(scope))
                .groupBy(ACTIVITY.INITIATIVE_ID, ACTIVITY.AREA_ID)
                .asTable("acts");
        var initiative = coalesce(stated.field(INITIATIVE_AREA.INITIATIVE_ID), acts.field(ACTIVITY.INITIATIVE_ID));
        var area = coalesce(stated.field(INITIATIVE_AREA.AREA_ID), acts.field(ACTIVITY.AREA_ID));
        return dsl.select(initiative, area, stated.field(INITIATIVE_AREA.AREA_ID).isNotNull(),
                        coalesce(acts.field("activities", Integer.class), inline(0)),
                        acts.field("last_on", LocalDate.class))
                .from(stated)
                .fullOuterJoin(acts)
                    .on(acts.field(ACTIVITY.INITIATIVE_ID).eq(stated.field(INITIATIVE_AREA.INITIATIVE_ID)))
                    .and(acts.field(ACTIVITY.AREA_ID).eq(stated.field(INITIATIVE_AREA.AREA_ID)))
                .orderBy(initiative, area)
                .fetch(Records.mapping(AreaRow::new));
        // @formatter:on
    }

    static Condition inPeriod(Scope scope) {
        return ACTIVITY.HELD_ON
                .between(scope.from(), scope.to())
                .and(scope.area() == null ? noCondition() : ACTIVITY.AREA_ID.eq(scope.area()));
    }

    static Long[] ids(List<Long> initiatives) {
        return initiatives.toArray(Long[]::new);
    }

    record Row(
            long id,
            String name,
            String longName,
            InitiativeStatus status,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {}

    record AgencyRow(long initiativeId, AgencyPart part) {

        static AgencyRow of(
                long initiative,
                long agency,
                String name,
                String shortName,
                String @Nullable [] roles,
                int logged,
                int joined) {
            var known = roles == null
                    ? List.<AgencyRole>of()
                    : Arrays.stream(roles).map(AgencyRole::valueOf).sorted().toList();
            return new AgencyRow(initiative, new AgencyPart(agency, name, shortName, known, logged, joined));
        }
    }

    /** @param areaId null for activities without an area */
    record AreaRow(
            long initiativeId,
            @Nullable Long areaId,
            boolean stated,
            int activities,
            @Nullable LocalDate lastOn) {}
}
