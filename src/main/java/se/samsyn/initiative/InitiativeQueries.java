package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;
import static se.samsyn.jooq.registry.tables.InitiativeArea.INITIATIVE_AREA;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;

/** Reads one initiative, and the short forms by which others choose or recognise them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InitiativeQueries {

    private final DSLContext dsl;

    InitiativeQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<InitiativeDetails> find(InitiativeId id) {
        return find(List.of(id.value())).stream().findFirst();
    }

    /** Several of them, for writing down what they say; what is shown is found one at a time. */
    List<InitiativeDetails> find(Collection<Long> ids) {
        // @formatter:off
        return dsl.select(
                    INITIATIVE.ID.convertFrom(InitiativeId::new),
                    INITIATIVE.VERSION,
                    data(),
                    participants(),
                    areas())
                .from(INITIATIVE)
                .where(INITIATIVE.ID.in(ids))
                .orderBy(INITIATIVE.ID)
                .fetch(mapping(InitiativeQueries::details));
        // @formatter:on
    }

    Map<Long, String[]> audiences(Collection<Long> ids) {
        return dsl.select(INITIATIVE.ID, INITIATIVE.VISIBLE_TO)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.in(ids))
                .orderBy(INITIATIVE.ID)
                .fetchMap(INITIATIVE.ID, INITIATIVE.VISIBLE_TO);
    }

    /** All of them, read in three statements however many there are. */
    List<Initiative> all() {
        // @formatter:off
        var parts = dsl.select(INITIATIVE_AGENCY.INITIATIVE_ID, participation())
            .from(INITIATIVE_AGENCY)
            .orderBy(INITIATIVE_AGENCY.agency().NAME, INITIATIVE_AGENCY.ID)
            .fetchGroups(Record2::value1, Record2::value2);
        var areas = dsl.select(INITIATIVE_AREA.INITIATIVE_ID, INITIATIVE_AREA.AREA_ID.convertFrom(AreaId::new))
            .from(INITIATIVE_AREA)
            .orderBy(INITIATIVE_AREA.INITIATIVE_ID, INITIATIVE_AREA.AREA_ID)
            .fetchGroups(Record2::value1, Record2::value2);
        return dsl.select(INITIATIVE.ID.convertFrom(InitiativeId::new), INITIATIVE.VERSION, data())
            .from(INITIATIVE)
            .orderBy(INITIATIVE.ID)
            .fetch(mapping((id, version, data) -> new Initiative(id, version, data.draft()
                .participations(parts.getOrDefault(id.value(), List.of()).stream()
                    .sorted(Comparator.comparing(Participation::role))
                    .toList())
                .areas(Set.copyOf(areas.getOrDefault(id.value(), List.of())))
                .data())));
        // @formatter:on
    }

    private static SelectField<InitiativeData> data() {
        // @formatter:off
        return row(INITIATIVE.NAME, INITIATIVE.LONG_NAME, INITIATIVE.ALIASES.convertFrom(List::of),
                INITIATIVE.SUMMARY, INITIATIVE.PURPOSE, INITIATIVE.TARGET_GROUP,
                INITIATIVE.STATUS.convertFrom(InitiativeStatus::valueOf),
                INITIATIVE.LEVEL.convertFrom(orNull(PreventionLevel::valueOf)),
                INITIATIVE.APPROACH.convertFrom(orNull(Approach::valueOf)),
                INITIATIVE.HORIZON.convertFrom(orNull(Horizon::valueOf)),
                INITIATIVE.FORM.convertFrom(orNull(WorkForm::valueOf)),
                date(INITIATIVE.STARTED_ON, INITIATIVE.STARTED_PRECISION),
                date(INITIATIVE.ENDED_ON, INITIATIVE.ENDED_PRECISION),
                INITIATIVE.NEXT_REVIEW_ON, INITIATIVE.CONTACT_FUNCTION,
                row(INITIATIVE.LABEL, INITIATIVE.VISIBLE_TO).mapping(Sharing::stored))
            .mapping(InitiativeQueries::withoutParts);
        // @formatter:on
    }

    private static SelectField<Participation> participation() {
        // @formatter:off
        return row(INITIATIVE_AGENCY.AGENCY_ID.convertFrom(AgencyId::new),
                INITIATIVE_AGENCY.ROLE.convertFrom(OrgRole::valueOf),
                INITIATIVE_AGENCY.CONTRIBUTION,
                INITIATIVE_AGENCY.BEGAN_ON,
                INITIATIVE_AGENCY.ENDED_ON)
            .mapping(Participation::new);
        // @formatter:on
    }

    Map<InitiativeId, Circle> circles(Collection<InitiativeId> ids, LocalDate today) {
        // @formatter:off
        return dsl.select(
                    INITIATIVE.ID.convertFrom(InitiativeId::new),
                    row(INITIATIVE.LABEL.convertFrom(Label::valueOf), INITIATIVE.VISIBLE_TO.convertFrom(List::of))
                        .mapping(Audience::new),
                    multiset(
                        select(INITIATIVE_AGENCY.AGENCY_ID)
                            .from(INITIATIVE_AGENCY)
                            .where(INITIATIVE_AGENCY.INITIATIVE_ID.eq(INITIATIVE.ID))
                            .and(INITIATIVE_AGENCY.BEGAN_ON.isNull().or(INITIATIVE_AGENCY.BEGAN_ON.le(today)))
                            .and(INITIATIVE_AGENCY.ENDED_ON.isNull().or(INITIATIVE_AGENCY.ENDED_ON.ge(today))))
                        .convertFrom(rows -> rows.intoSet(INITIATIVE_AGENCY.AGENCY_ID)),
                    INITIATIVE.VISIBLE_TO.convertFrom(List::of))
                .from(INITIATIVE)
                .where(INITIATIVE.ID.in(ids.stream().map(InitiativeId::value).toList()))
                .orderBy(INITIATIVE.ID)
                .fetchMap(Record4::value1, mapping((_, audience, takingPart, keys) -> new Circle(audience, takingPart, keys)));
        // @formatter:on
    }

    List<InitiativeOption> options() {
        return dsl.select(
                        INITIATIVE.ID.convertFrom(InitiativeId::new),
                        INITIATIVE.NAME,
                        INITIATIVE.STATUS.convertFrom(InitiativeStatus::valueOf))
                .from(INITIATIVE)
                .orderBy(INITIATIVE.NAME, INITIATIVE.ID)
                .fetch(mapping(InitiativeOption::new));
    }

    List<InitiativeNames> names() {
        return dsl.select(
                        INITIATIVE.ID.convertFrom(InitiativeId::new),
                        INITIATIVE.NAME,
                        INITIATIVE.LONG_NAME,
                        INITIATIVE.ALIASES.convertFrom(List::of))
                .from(INITIATIVE)
                .orderBy(INITIATIVE.ID)
                .fetch(mapping(InitiativeNames::new));
    }

    Map<Long, String> names(Collection<Long> ids) {
        return dsl.select(INITIATIVE.ID, INITIATIVE.NAME)
                .from(INITIATIVE)
                .where(INITIATIVE.ID.in(ids))
                .fetchMap(INITIATIVE.ID, INITIATIVE.NAME);
    }

    /** Those it takes part in now first, by name. */
    List<AgencyInitiative> ofAgency(AgencyId agency, LocalDate today) {
        var current = DSL.boolOr(INITIATIVE_AGENCY.ENDED_ON.isNull().or(INITIATIVE_AGENCY.ENDED_ON.ge(today)));
        // @formatter:off
        return dsl.select(
                    INITIATIVE.ID.convertFrom(InitiativeId::new),
                    INITIATIVE.NAME,
                    INITIATIVE.LONG_NAME,
                    INITIATIVE.STATUS.convertFrom(InitiativeStatus::valueOf),
                    DSL.arrayAgg(INITIATIVE_AGENCY.ROLE).convertFrom(InitiativeQueries::roles),
                    current,
                    DSL.arrayAggDistinct(INITIATIVE_AGENCY.CONTRIBUTION).convertFrom(InitiativeQueries::said),
                    DSL.array(select(INITIATIVE_AREA.area().NAME).from(INITIATIVE_AREA)
                        .where(INITIATIVE_AREA.INITIATIVE_ID.eq(INITIATIVE.ID))
                        .orderBy(INITIATIVE_AREA.area().NAME)).convertFrom(List::of))
                .from(INITIATIVE)
                .join(INITIATIVE_AGENCY).on(INITIATIVE_AGENCY.INITIATIVE_ID.eq(INITIATIVE.ID))
                .where(INITIATIVE_AGENCY.AGENCY_ID.eq(agency.value()))
                .groupBy(INITIATIVE.ID)
                .orderBy(current.desc(), INITIATIVE.NAME, INITIATIVE.ID)
                .fetch(mapping(AgencyInitiative::new));
        // @formatter:on
    }

    private static List<String> said(String[] texts) {
        return Arrays.stream(texts).filter(text -> !text.isEmpty()).toList();
    }

    private static Field<List<Participant>> participants() {
        // @formatter:off
        return multiset(
                select(
                        participation(),
                        INITIATIVE_AGENCY.agency().NAME,
                        INITIATIVE_AGENCY.agency().SHORT_NAME)
                .from(INITIATIVE_AGENCY)
                .where(INITIATIVE_AGENCY.INITIATIVE_ID.eq(INITIATIVE.ID))
                .orderBy(INITIATIVE_AGENCY.agency().NAME, INITIATIVE_AGENCY.ID))
            .convertFrom(rows -> rows.map(mapping(Participant::new)));
        // @formatter:on
    }

    private static Field<List<AreaOption>> areas() {
        return multiset(select(INITIATIVE_AREA.AREA_ID.convertFrom(AreaId::new), INITIATIVE_AREA.area().NAME)
                        .from(INITIATIVE_AREA)
                        .where(INITIATIVE_AREA.INITIATIVE_ID.eq(INITIATIVE.ID))
                        .orderBy(INITIATIVE_AREA.area().NAME, INITIATIVE_AREA.AREA_ID))
                .convertFrom(rows -> rows.map(mapping(AreaOption::new)));
    }

    private static SelectField<PartialDate> date(Field<LocalDate> on, Field<String> precision) {
        return row(on, precision.convertFrom(orNull(DatePrecision::valueOf))).mapping(PartialDate::ofNullable);
    }

    private static <T> Function<@Nullable String, @Nullable T> orNull(Function<String, T> known) {
        return name -> name == null ? null : known.apply(name);
    }

    private static List<OrgRole> roles(String[] names) {
        return Arrays.stream(names).map(OrgRole::valueOf).distinct().sorted().toList();
    }

    private static InitiativeDetails details(
            InitiativeId id,
            long version,
            InitiativeData data,
            List<Participant> participants,
            List<AreaOption> areas) {
        var byRole = participants.stream()
                .sorted(Comparator.comparing(
                        participant -> participant.participation().role()))
                .toList();
        var whole = data.draft()
                .participations(byRole.stream().map(Participant::participation).toList())
                .areas(areas.stream().map(AreaOption::id).collect(Collectors.toSet()))
                .data();
        return new InitiativeDetails(new Initiative(id, version, whole), byRole, areas);
    }

    private static InitiativeData withoutParts(
            String name,
            String longName,
            List<String> aliases,
            String summary,
            String purpose,
            String targetGroup,
            InitiativeStatus status,
            @Nullable PreventionLevel level,
            @Nullable Approach approach,
            @Nullable Horizon horizon,
            @Nullable WorkForm form,
            @Nullable PartialDate started,
            @Nullable PartialDate ended,
            @Nullable LocalDate nextReviewOn,
            String contactFunction,
            Sharing sharing) {
        return new InitiativeData(
                name,
                longName,
                aliases,
                summary,
                purpose,
                targetGroup,
                status,
                level,
                approach,
                horizon,
                form,
                started,
                ended,
                nextReviewOn,
                contactFunction,
                List.of(),
                Set.of(),
                sharing);
    }
}
