package se.samsyn.picture;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.Measurement.MEASUREMENT;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.RecordKind;

/** Who sees the registry differently from whom, and how much an audience does not see. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AudienceQueries {

    private final DSLContext dsl;

    AudienceQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The keys of agencies that are let in to something that not everybody sees, in order. */
    List<String> agencies() {
        var key = DSL.field(DSL.name("key"), String.class);
        var keys = keys(INITIATIVE.VISIBLE_TO, INITIATIVE)
                .union(keys(ACTIVITY.VISIBLE_TO, ACTIVITY))
                .union(keys(VISIT.VISIBLE_TO, VISIT))
                .union(keys(MEASUREMENT.VISIBLE_TO, MEASUREMENT))
                .asTable("keys", "key");
        return dsl.select(key)
                .from(keys)
                .where(key.likeRegex("^a[0-9]+$"))
                .orderBy(key)
                .fetch(key);
    }

    /** @param keys of whoever does not see them; the caller does */
    List<Withheld> withheld(PictureQuery query, List<String> keys) {
        var withheld = new ArrayList<Withheld>();
        // @formatter:off
        withheld.addAll(dsl.select(ACTIVITY.AGENCY_ID, ACTIVITY.agency().NAME, count())
                .from(ACTIVITY)
                .where(ACTIVITY.HELD_ON.between(query.from(), query.to()))
                .and(query.area() == null ? DSL.noCondition() : ACTIVITY.AREA_ID.eq(query.area()))
                .and(hidden(ACTIVITY.VISIBLE_TO, keys))
                .groupBy(ACTIVITY.AGENCY_ID, ACTIVITY.agency().NAME)
                .having(count().ge(Withheld.FEWEST))
                .orderBy(ACTIVITY.agency().NAME, ACTIVITY.AGENCY_ID)
                .fetch(Records.mapping((id, name, count) -> new Withheld(RecordKind.ACTIVITY, id, name, count))));
        withheld.addAll(dsl.select(VISIT.HOST_AGENCY_ID, coalesce(VISIT.agency().NAME, inline("")), count())
                .from(VISIT)
                .where(VISIT.VISITED_ON.between(query.from(), query.to()))
                .and(query.area() == null ? DSL.noCondition() : VISIT.AREA_ID.eq(query.area()))
                .and(hidden(VISIT.VISIBLE_TO, keys))
                .groupBy(VISIT.HOST_AGENCY_ID, VISIT.agency().NAME)
                .having(count().ge(Withheld.FEWEST))
                .orderBy(VISIT.agency().NAME, VISIT.HOST_AGENCY_ID)
                .fetch(Records.mapping((id, name, count) -> new Withheld(RecordKind.VISIT, id, name, count))));
        // @formatter:on
        var initiatives = dsl.fetchCount(INITIATIVE, hidden(INITIATIVE.VISIBLE_TO, keys));
        if (initiatives >= Withheld.FEWEST) {
            withheld.add(new Withheld(RecordKind.INITIATIVE, null, "", initiatives));
        }
        return withheld;
    }

    private static Condition hidden(Field<String[]> visibleTo, List<String> keys) {
        return not(DSL.arrayOverlap(visibleTo, keys.toArray(String[]::new)));
    }

    private static Select<Record1<Object>> keys(Field<String[]> visibleTo, org.jooq.Table<?> table) {
        return select(DSL.field("unnest({0})", visibleTo)).from(table);
    }
}
