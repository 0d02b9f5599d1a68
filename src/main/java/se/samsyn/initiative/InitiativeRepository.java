package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;
import static se.samsyn.jooq.registry.tables.InitiativeArea.INITIATIVE_AREA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.shared.Inserts;

/** Writes an initiative with its participations and areas. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InitiativeRepository {

    private final DSLContext dsl;

    InitiativeRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Those of the names that initiatives have which the caller sees. */
    List<String> taken(List<String> names) {
        return dsl.select(INITIATIVE.NAME)
                .from(INITIATIVE)
                .where(INITIATIVE.NAME.in(names))
                .orderBy(INITIATIVE.NAME)
                .fetch(INITIATIVE.NAME);
    }

    /** Whether it is given a name, or opened to others, where another has the name that the caller sees. */
    boolean takesName(Initiative initiative) {
        var own = dsl.select(INITIATIVE.NAME, INITIATIVE.LABEL)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.eq(initiative.id().value()));
        var other = INITIATIVE
                .NAME
                .eq(initiative.data().name())
                .and(INITIATIVE.ID.ne(initiative.id().value()));
        return own.fetchOptional()
                        .filter(row -> !row.value1().equals(initiative.data().name())
                                || !row.value2()
                                        .equals(name(initiative.data().sharing().label())))
                        .isPresent()
                && dsl.fetchExists(INITIATIVE, other);
    }

    /** @return their numbers, in their order */
    List<InitiativeId> insert(List<InitiativeData> several, LocalDate today) {
        var rows = several.stream()
                .map(data -> {
                    var columns = columns(data);
                    columns.putAll(audience(data, List.of(), today));
                    columns.put(INITIATIVE.CHANGED_ON, today);
                    return columns;
                })
                .toList();
        var made = Inserts.of(dsl, INITIATIVE, rows)
                .returningResult(INITIATIVE.ID, INITIATIVE.VISIBLE_TO)
                .fetch();
        var parts = new ArrayList<Parts>();
        for (var i = 0; i < made.size(); i++) {
            parts.add(
                    new Parts(made.get(i).value1(), several.get(i), made.get(i).value2()));
        }
        writeParts(parts);
        return parts.stream().map(part -> new InitiativeId(part.id())).toList();
    }

    /** @param audience as the initiative's row has it */
    private record Parts(long id, InitiativeData data, String[] audience) {}

    /** @return false where there is no such version */
    boolean update(Initiative initiative, LocalDate today) {
        var before = dsl.select(INITIATIVE.VISIBLE_TO.convertFrom(List::of))
                .from(INITIATIVE)
                .where(INITIATIVE.ID.eq(initiative.id().value()))
                .and(INITIATIVE.LABEL.eq(Label.AMBER.name()))
                .fetchOptional(mapping(keys -> keys))
                .orElse(List.of());
        var updated = dsl.update(INITIATIVE)
                .set(columns(initiative.data()))
                .set(audience(initiative.data(), before, today))
                .set(INITIATIVE.CHANGED_ON, today)
                .set(INITIATIVE.VERSION, INITIATIVE.VERSION.plus(1))
                .where(INITIATIVE.ID.eq(initiative.id().value()))
                .and(INITIATIVE.VERSION.eq(initiative.version()))
                .execute();
        if (updated == 0) {
            return false;
        }
        var id = initiative.id().value();
        dsl.deleteFrom(INITIATIVE_AGENCY)
                .where(INITIATIVE_AGENCY.INITIATIVE_ID.eq(id))
                .execute();
        dsl.deleteFrom(INITIATIVE_AREA)
                .where(INITIATIVE_AREA.INITIATIVE_ID.eq(id))
                .execute();
        var audience = dsl.select(INITIATIVE.VISIBLE_TO)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.eq(id))
                .fetchSingle(INITIATIVE.VISIBLE_TO);
        writeParts(List.of(new Parts(id, initiative.data(), audience)));
        return true;
    }

    /** @return false where there is none such, or none that the caller may see */
    boolean delete(InitiativeId id) {
        return dsl.deleteFrom(INITIATIVE).where(INITIATIVE.ID.eq(id.value())).execute() == 1;
    }

    private void writeParts(List<Parts> several) {
        var agencies = several.stream()
                .flatMap(one -> one.data().participations().stream()
                        .map(part -> row(
                                one.id(),
                                part.agency().value(),
                                part.role().name(),
                                part.contribution(),
                                part.beganOn(),
                                part.endedOn(),
                                one.audience())))
                .toList();
        if (!agencies.isEmpty()) {
            dsl.insertInto(INITIATIVE_AGENCY)
                    .columns(
                            INITIATIVE_AGENCY.INITIATIVE_ID,
                            INITIATIVE_AGENCY.AGENCY_ID,
                            INITIATIVE_AGENCY.ROLE,
                            INITIATIVE_AGENCY.CONTRIBUTION,
                            INITIATIVE_AGENCY.BEGAN_ON,
                            INITIATIVE_AGENCY.ENDED_ON,
                            INITIATIVE_AGENCY.VISIBLE_TO)
                    .valuesOfRows(agencies)
                    .execute();
        }
        var areas = several.stream()
                .flatMap(one -> one.data().areas().stream().map(area -> row(one.id(), area.value(), one.audience())))
                .toList();
        if (!areas.isEmpty()) {
            dsl.insertInto(INITIATIVE_AREA)
                    .columns(INITIATIVE_AREA.INITIATIVE_ID, INITIATIVE_AREA.AREA_ID, INITIATIVE_AREA.VISIBLE_TO)
                    .valuesOfRows(areas)
                    .execute();
        }
    }

    /** @param before who could see it while only agencies that take part may; an agency that left still can */
    private static Map<Field<?>, Object> audience(InitiativeData data, List<String> before, LocalDate today) {
        var sharing = data.sharing();
        var label = Objects.requireNonNull(sharing.label());
        var takingPart = data.participations().stream()
                .filter(part -> part.isOn(today))
                .map(part -> part.agency().value())
                .toList();
        var keys = new ArrayList<>(
                Audience.of(label, null, takingPart, sharing.named()).keys());
        if (label == Label.AMBER) {
            keys.addAll(before);
        }
        return Map.of(
                INITIATIVE.LABEL, label.name(),
                INITIATIVE.VISIBLE_TO, new Audience(label, keys).array(),
                INITIATIVE.CIRCLE_ON, today);
    }

    private static HashMap<Field<?>, @Nullable Object> columns(InitiativeData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(INITIATIVE.NAME, data.name());
        columns.put(INITIATIVE.LONG_NAME, data.longName());
        columns.put(INITIATIVE.ALIASES, data.aliases().toArray(String[]::new));
        columns.put(INITIATIVE.SUMMARY, data.summary());
        columns.put(INITIATIVE.PURPOSE, data.purpose());
        columns.put(INITIATIVE.TARGET_GROUP, data.targetGroup());
        columns.put(INITIATIVE.STATUS, data.status().name());
        columns.put(INITIATIVE.LEVEL, name(data.level()));
        columns.put(INITIATIVE.APPROACH, name(data.approach()));
        columns.put(INITIATIVE.HORIZON, name(data.horizon()));
        columns.put(INITIATIVE.FORM, name(data.form()));
        var started = data.started();
        columns.put(INITIATIVE.STARTED_ON, started == null ? null : started.date());
        columns.put(INITIATIVE.STARTED_PRECISION, started == null ? null : name(started.precision()));
        var ended = data.ended();
        // the last day it may mean, so that "from March 2023 to 2023" is a period to the database too
        columns.put(INITIATIVE.ENDED_ON, ended == null ? null : ended.latest());
        columns.put(INITIATIVE.ENDED_PRECISION, ended == null ? null : name(ended.precision()));
        columns.put(INITIATIVE.NEXT_REVIEW_ON, data.nextReviewOn());
        columns.put(INITIATIVE.CONTACT_FUNCTION, data.contactFunction());
        return columns;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
