package se.samsyn.area;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.Area.AREA;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Areas as lists show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AreaQueries {

    private final DSLContext dsl;

    AreaQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Area> list(AreaFilter filter, Sort<AreaSort> sort, Page page) {
        // @formatter:off
        return dsl.select(
                AREA.ID.convertFrom(AreaId::new),
                AREA.VERSION,
                row(
                    AREA.NAME,
                    AREA.KIND.convertFrom(AreaKind::valueOf),
                    AREA.ALIASES.convertFrom(List::of),
                    AREA.POPULATION,
                    AREA.LATITUDE,
                    AREA.LONGITUDE).mapping(AreaData::new))
            .from(AREA)
            .where(matching(filter))
            .orderBy(sort.fields(AreaQueries::order, AREA.NAME, AREA.ID))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(mapping(Area::new));
        // @formatter:on
    }

    int count(AreaFilter filter) {
        return dsl.fetchCount(AREA, matching(filter));
    }

    List<AreaOption> options() {
        return dsl.select(AREA.ID.convertFrom(AreaId::new), AREA.NAME)
                .from(AREA)
                .orderBy(AREA.NAME, AREA.ID)
                .fetch(mapping(AreaOption::new));
    }

    List<AreaNames> names() {
        // @formatter:off
        return dsl.select(
                AREA.ID.convertFrom(AreaId::new),
                AREA.NAME,
                AREA.ALIASES.convertFrom(List::of),
                AREA.KIND.convertFrom(AreaKind::valueOf))
            .from(AREA)
            .orderBy(AREA.NAME, AREA.ID)
            .fetch(mapping(AreaNames::new));
        // @formatter:on
    }

    AreaMap map() {
        // @formatter:off
        var outlines = dsl.select(AREA.ID.convertFrom(AreaId::new), AREA.BOUNDARY.convertFrom(Boundaries::rings))
            .from(AREA)
            .where(AREA.BOUNDARY.isNotNull())
            .orderBy(AREA.NAME, AREA.ID)
            .fetch(mapping((id, rings) -> rings.stream().map(ring -> new AreaMap.Outline(id, ring)).toList()));
        var spots = dsl.select(
                AREA.ID.convertFrom(AreaId::new),
                AREA.NAME,
                AREA.KIND.convertFrom(AreaKind::valueOf),
                AREA.LONGITUDE,
                AREA.LATITUDE)
            .from(AREA)
            .where(AREA.LONGITUDE.isNotNull())
            .orderBy(AREA.NAME, AREA.ID)
            .fetch(mapping((id, name, kind, east, north) ->
                new AreaMap.Spot(id, name, kind, new AreaMap.Point(east.doubleValue(), north.doubleValue()))));
        // @formatter:on
        return new AreaMap(outlines.stream().flatMap(List::stream).toList(), spots);
    }

    private static Condition matching(AreaFilter filter) {
        var words = Search.inNames(filter.words(), AREA.NAME, Search.joined(AREA.ALIASES));
        return filter.kind() == null
                ? words
                : words.and(AREA.KIND.eq(filter.kind().name()));
    }

    private static OrderField<?> order(Sort<AreaSort> sort) {
        var field =
                switch (sort.by()) {
                    case NAME -> AREA.NAME;
                    case KIND ->
                        DSL.case_(AREA.KIND)
                                .mapValues(Arrays.stream(AreaKind.values())
                                        .collect(Collectors.toMap(AreaKind::name, AreaKind::ordinal)));
                    case POPULATION -> AREA.POPULATION;
                };
        return sort.descending() ? field.desc().nullsLast() : field.asc().nullsLast();
    }
}
