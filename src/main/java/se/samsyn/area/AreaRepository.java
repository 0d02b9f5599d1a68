package se.samsyn.area;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.Area.AREA;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores areas. Boundaries come with the demonstration and are not touched here. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AreaRepository {

    private final DSLContext dsl;

    AreaRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    AreaId add(AreaData data) {
        // @formatter:off
        return new AreaId(dsl.insertInto(AREA)
            .set(AREA.NAME, data.name())
            .set(AREA.KIND, data.kind().name())
            .set(AREA.ALIASES, data.aliases().toArray(String[]::new))
            .set(AREA.POPULATION, data.population())
            .set(AREA.LATITUDE, data.latitude())
            .set(AREA.LONGITUDE, data.longitude())
            .returningResult(AREA.ID)
            .fetchSingle()
            .value1());
        // @formatter:on
    }

    Optional<Area> find(AreaId id) {
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
            .where(AREA.ID.eq(id.value()))
            .fetchOptional(mapping(Area::new));
        // @formatter:on
    }

    /** @return false where the version is not the stored one */
    boolean change(Area area) {
        var data = area.data();
        // @formatter:off
        return dsl.update(AREA)
            .set(AREA.NAME, data.name())
            .set(AREA.KIND, data.kind().name())
            .set(AREA.ALIASES, data.aliases().toArray(String[]::new))
            .set(AREA.POPULATION, data.population())
            .set(AREA.LATITUDE, data.latitude())
            .set(AREA.LONGITUDE, data.longitude())
            .set(AREA.VERSION, AREA.VERSION.plus(1))
            .where(AREA.ID.eq(area.id().value()))
            .and(AREA.VERSION.eq(area.version()))
            .execute() == 1;
        // @formatter:on
    }

    boolean remove(AreaId id) {
        return dsl.deleteFrom(AREA).where(AREA.ID.eq(id.value())).execute() == 1;
    }
}
