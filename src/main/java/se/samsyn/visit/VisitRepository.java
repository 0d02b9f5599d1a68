package se.samsyn.visit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;
import static se.samsyn.jooq.registry.tables.VisitInitiative.VISIT_INITIATIVE;
import static se.samsyn.jooq.registry.tables.VisitParticipant.VISIT_PARTICIPANT;
import static se.samsyn.jooq.registry.tables.VisitProgrammeItem.VISIT_PROGRAMME_ITEM;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;

/** Visits with delegation, programme and what was shown. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VisitRepository {

    private final DSLContext dsl;

    VisitRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Visit> find(VisitId id) {
        // @formatter:off
        return dsl.select(
                    VISIT.ID.convertFrom(VisitId::new),
                    VISIT.VERSION,
                    row(
                        VISIT.NAME,
                        VISIT.KIND.convertFrom(VisitKind::valueOf),
                        VISIT.VISITED_ON,
                        VISIT.PLACE,
                        VISIT.AREA_ID.convertFrom(AreaId::ofNullable),
                        VISIT.HOST_AGENCY_ID.convertFrom(AgencyId::ofNullable),
                        VISIT.PURPOSE,
                        VISIT.CANCELLED,
                        multiset(
                            select(
                                VISIT_PARTICIPANT.PERSON_ID.convertFrom(PersonId::new),
                                VISIT_PARTICIPANT.PART.convertFrom(VisitPart::valueOf),
                                VISIT_PARTICIPANT.TITLE,
                                VISIT_PARTICIPANT.AGENCY_ID.convertFrom(AgencyId::ofNullable))
                            .from(VISIT_PARTICIPANT)
                            .where(VISIT_PARTICIPANT.VISIT_ID.eq(VISIT.ID))
                            .orderBy(VISIT_PARTICIPANT.ID))
                            .convertFrom(rows -> rows.map(mapping(Participant::new))),
                        multiset(
                            select(VISIT_INITIATIVE.INITIATIVE_ID.convertFrom(InitiativeId::new))
                            .from(VISIT_INITIATIVE)
                            .where(VISIT_INITIATIVE.VISIT_ID.eq(VISIT.ID))
                            .orderBy(VISIT_INITIATIVE.INITIATIVE_ID))
                            .convertFrom(rows -> new HashSet<>(rows.map(r -> r.value1()))),
                        multiset(
                            select(VISIT_PROGRAMME_ITEM.STARTS_AT, VISIT_PROGRAMME_ITEM.ITEM)
                            .from(VISIT_PROGRAMME_ITEM)
                            .where(VISIT_PROGRAMME_ITEM.VISIT_ID.eq(VISIT.ID))
                            .orderBy(VISIT_PROGRAMME_ITEM.POSITION, VISIT_PROGRAMME_ITEM.ID))
                            .convertFrom(rows -> rows.map(mapping(ProgrammeItem::new))),
                        row(VISIT.LABEL, VISIT.VISIBLE_TO).mapping(Sharing::stored))
                    .mapping(VisitData::new))
                .from(VISIT)
                .where(VISIT.ID.eq(id.value()))
                .fetchOptional(mapping(Visit::new));
        // @formatter:on
    }

    Optional<String[]> keys(VisitId id) {
        return dsl.select(VISIT.VISIBLE_TO)
                .from(VISIT)
                .where(VISIT.ID.eq(id.value()))
                .fetchOptional(VISIT.VISIBLE_TO);
    }

    Optional<Audience> audience(VisitId id) {
        return dsl.select(VISIT.LABEL.convertFrom(Label::valueOf), VISIT.VISIBLE_TO.convertFrom(List::of))
                .from(VISIT)
                .where(VISIT.ID.eq(id.value()))
                .fetchOptional(mapping(Audience::new));
    }

    /** @param circles of the initiatives that are shown */
    VisitId add(VisitData data, Map<InitiativeId, Circle> circles) {
        var audience = audience(data, circles);
        var id = dsl.insertInto(VISIT)
                .set(values(data, audience))
                .returning(VISIT.ID)
                .fetchSingle(VISIT.ID);
        addParts(id, data, audience, circles);
        return new VisitId(id);
    }

    /** @return false where there is no such version any more */
    boolean change(Visit visit, Map<InitiativeId, Circle> circles) {
        var id = visit.id().value();
        var audience = audience(visit.data(), circles);
        var changed = dsl.update(VISIT)
                .set(values(visit.data(), audience))
                .set(VISIT.VERSION, VISIT.VERSION.plus(1))
                .where(VISIT.ID.eq(id))
                .and(VISIT.VERSION.eq(visit.version()))
                .execute();
        if (changed == 0) {
            return false;
        }
        dsl.deleteFrom(VISIT_PARTICIPANT)
                .where(VISIT_PARTICIPANT.VISIT_ID.eq(id))
                .execute();
        dsl.deleteFrom(VISIT_INITIATIVE).where(VISIT_INITIATIVE.VISIT_ID.eq(id)).execute();
        dsl.deleteFrom(VISIT_PROGRAMME_ITEM)
                .where(VISIT_PROGRAMME_ITEM.VISIT_ID.eq(id))
                .execute();
        addParts(id, visit.data(), audience, circles);
        return true;
    }

    /** @return false where there is none such, or none that the caller may see */
    boolean remove(VisitId id) {
        return dsl.deleteFrom(VISIT).where(VISIT.ID.eq(id.value())).execute() == 1;
    }

    private static Audience audience(VisitData data, Map<InitiativeId, Circle> circles) {
        var sharing = data.sharing();
        var host = data.hostAgency();
        var takingPart = circles.values().stream()
                .flatMap(circle -> circle.takingPart().stream())
                .toList();
        return Audience.of(
                Objects.requireNonNull(sharing.label()),
                host == null ? null : host.value(),
                takingPart,
                sharing.named());
    }

    private void addParts(long id, VisitData data, Audience audience, Map<InitiativeId, Circle> circles) {
        if (!data.participants().isEmpty()) {
            dsl.insertInto(
                            VISIT_PARTICIPANT,
                            VISIT_PARTICIPANT.VISIT_ID,
                            VISIT_PARTICIPANT.PERSON_ID,
                            VISIT_PARTICIPANT.PART,
                            VISIT_PARTICIPANT.TITLE,
                            VISIT_PARTICIPANT.AGENCY_ID,
                            VISIT_PARTICIPANT.VISIBLE_TO)
                    .valuesOfRows(data.participants().stream()
                            .map(participant -> row(
                                    id,
                                    participant.person().value(),
                                    participant.part().name(),
                                    participant.title(),
                                    participant.agency() == null
                                            ? null
                                            : participant.agency().value(),
                                    audience.array()))
                            .toList())
                    .execute();
        }
        if (!data.initiatives().isEmpty()) {
            dsl.insertInto(
                            VISIT_INITIATIVE,
                            VISIT_INITIATIVE.VISIT_ID,
                            VISIT_INITIATIVE.INITIATIVE_ID,
                            VISIT_INITIATIVE.VISIBLE_TO,
                            VISIT_INITIATIVE.INITIATIVE_VISIBLE_TO)
                    .valuesOfRows(data.initiatives().stream()
                            .map(initiative -> row(
                                    id,
                                    initiative.value(),
                                    audience.array(),
                                    Objects.requireNonNull(circles.get(initiative))
                                            .array()))
                            .toList())
                    .execute();
        }
        for (var position = 0; position < data.programme().size(); position++) {
            var item = data.programme().get(position);
            dsl.insertInto(VISIT_PROGRAMME_ITEM)
                    .set(VISIT_PROGRAMME_ITEM.VISIT_ID, id)
                    .set(VISIT_PROGRAMME_ITEM.POSITION, position)
                    .set(VISIT_PROGRAMME_ITEM.STARTS_AT, item.startsAt())
                    .set(VISIT_PROGRAMME_ITEM.ITEM, item.item())
                    .set(VISIT_PROGRAMME_ITEM.VISIBLE_TO, audience.array())
                    .execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> values(VisitData data, Audience audience) {
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(VISIT.LABEL, audience.label().name());
        values.put(VISIT.VISIBLE_TO, audience.array());
        values.put(VISIT.NAME, data.name());
        values.put(VISIT.KIND, data.kind().name());
        values.put(VISIT.VISITED_ON, data.visitedOn());
        values.put(VISIT.PLACE, data.place());
        values.put(VISIT.AREA_ID, data.area() == null ? null : data.area().value());
        values.put(
                VISIT.HOST_AGENCY_ID,
                data.hostAgency() == null ? null : data.hostAgency().value());
        values.put(VISIT.PURPOSE, data.purpose());
        values.put(VISIT.CANCELLED, data.cancelled());
        return values;
    }
}
