package se.samsyn.agreement;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Agreement.AGREEMENT;
import static se.samsyn.jooq.registry.tables.AgreementArea.AGREEMENT_AREA;
import static se.samsyn.jooq.registry.tables.AgreementInitiative.AGREEMENT_INITIATIVE;
import static se.samsyn.jooq.registry.tables.AgreementParty.AGREEMENT_PARTY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyOption;
import se.samsyn.area.AreaOption;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Agreements as lists and pages show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AgreementQueries {

    /** One that ends or has ended, or that not everybody has signed. */
    record Open(
            AgreementId id,
            String name,
            AgreementState state,
            @Nullable LocalDate validTo,
            boolean followed,
            int initiatives,
            @Nullable LocalDate signedFirst) {}

    private static final List<String> OVER =
            InitiativeStatus.OVER.stream().map(Enum::name).toList();

    private final DSLContext dsl;

    AgreementQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<AgreementListItem> list(AgreementFilter filter, Sort<AgreementSort> sort, Page page, LocalDate today) {
        // @formatter:off
        return dsl.select(
                AGREEMENT.ID.convertFrom(AgreementId::new),
                AGREEMENT.NAME,
                AgreementFields.state(today).convertFrom(AgreementState::valueOf),
                AgreementFields.partyNames(),
                AGREEMENT.SUBJECT_AREAS.convertFrom(List::of),
                AgreementFields.areaNames(),
                AgreementFields.signed(),
                AgreementFields.signedOn(),
                AGREEMENT.VALID_FROM,
                AGREEMENT.VALID_TO,
                field(AgreementFields.isRenewed()),
                AGREEMENT.REMIND_DAYS,
                AGREEMENT.REFERENCE)
            .from(AGREEMENT)
            .where(matching(filter, today))
            .orderBy(sort.fields(one -> order(one, today), AGREEMENT.NAME, AGREEMENT.ID))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(mapping(AgreementListItem::new));
        // @formatter:on
    }

    int count(AgreementFilter filter, LocalDate today) {
        return dsl.fetchCount(AGREEMENT, matching(filter, today));
    }

    List<AgreementOption> options() {
        return dsl.select(
                        AGREEMENT.ID.convertFrom(AgreementId::new),
                        AGREEMENT.NAME,
                        field(AgreementFields.signedOn().isNotNull()))
                .from(AGREEMENT)
                .orderBy(AGREEMENT.NAME, AGREEMENT.ID)
                .fetch(mapping(AgreementOption::new));
    }

    Optional<AgreementDetails> find(AgreementId id, LocalDate today) {
        // @formatter:off
        return dsl.select(
                row(
                    AGREEMENT.ID.convertFrom(AgreementId::new),
                    AGREEMENT.VERSION,
                    row(
                        AGREEMENT.NAME,
                        AGREEMENT.PURPOSES.convertFrom(List::of),
                        AGREEMENT.SUBJECT_AREAS.convertFrom(List::of),
                        AGREEMENT.DESCRIPTION,
                        AGREEMENT.VALID_FROM,
                        AGREEMENT.VALID_TO,
                        AGREEMENT.REMIND_DAYS,
                        AGREEMENT.DECIDED,
                        AGREEMENT.REFERENCE).mapping((name, purposes, subjects, description, from, to, days, decided, reference) ->
                            new AgreementData(
                                name, List.of(), purposes, subjects, Set.of(), description, from, to, days, decided, reference)),
                    AGREEMENT.PREVIOUS_ID.convertFrom(AgreementId::ofNullable),
                    AGREEMENT.ENDED_ON).mapping(Agreement::new),
                AgreementFields.state(today).convertFrom(AgreementState::valueOf),
                AgreementFields.parties(),
                AgreementFields.agencies(),
                AgreementFields.areas(),
                AgreementFields.initiatives(),
                AgreementFields.previous(),
                AgreementFields.next())
            .from(AGREEMENT)
            .where(AGREEMENT.ID.eq(id.value()))
            .fetchOptional(mapping(AgreementQueries::details));
        // @formatter:on
    }

    /** Those that are about to end or have, and that no signed one follows; and drafts that somebody has signed. */
    List<Open> open(LocalDate today) {
        // @formatter:off
        return dsl.select(
                AGREEMENT.ID.convertFrom(AgreementId::new),
                AGREEMENT.NAME,
                AgreementFields.state(today).convertFrom(AgreementState::valueOf),
                AGREEMENT.VALID_TO,
                field(AgreementFields.isFollowed()),
                goingOn(),
                field(select(min(AGREEMENT_PARTY.SIGNED_ON))
                    .from(AGREEMENT_PARTY)
                    .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))))
            .from(AGREEMENT)
            .where(AgreementFields.toRenew(today)
                .or(AgreementFields.state(today).eq(AgreementState.DRAFT.name()).and(AgreementFields.signed().gt(0))))
            .orderBy(AGREEMENT.ID)
            .fetch(mapping(Open::new));
        // @formatter:on
    }

    /** Whether one of the parties is the municipality: itself, or an administration or committee of it. */
    boolean hasMunicipality(AgreementId id) {
        return dsl.fetchExists(selectOne()
                .from(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(id.value()))
                .and(AGREEMENT_PARTY.agency().KIND.in(Municipal.KINDS)));
    }

    private static AgreementDetails details(
            Agreement agreement,
            AgreementState state,
            List<AgreementParty> parties,
            List<AgencyOption> agencies,
            List<AreaOption> areas,
            List<AgreementInitiative> initiatives,
            @Nullable AgreementOption previous,
            @Nullable AgreementOption next) {
        var data = agreement
                .data()
                .with(parties, areas.stream().map(AreaOption::id).collect(Collectors.toSet()));
        return new AgreementDetails(agreement.with(data), state, agencies, areas, initiatives, previous, next);
    }

    private static Condition matching(AgreementFilter filter, LocalDate today) {
        var condition = Search.of(filter.q(), AGREEMENT.SEARCH, AGREEMENT.SEARCH_TEXTS);
        if (filter.state() != null) {
            condition =
                    condition.and(AgreementFields.state(today).eq(filter.state().name()));
        }
        if (filter.agency() != null) {
            condition = condition.and(exists(selectOne()
                    .from(AGREEMENT_PARTY)
                    .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .and(AGREEMENT_PARTY.AGENCY_ID.eq(filter.agency().value()))));
        }
        if (filter.area() != null) {
            condition = condition.and(exists(selectOne()
                    .from(AGREEMENT_AREA)
                    .where(AGREEMENT_AREA.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .and(AGREEMENT_AREA.AREA_ID.eq(filter.area().value()))));
        }
        if (filter.toRenew()) {
            condition = condition.and(AgreementFields.toRenew(today));
        }
        if (filter.initiative() != null) {
            condition = condition.and(exists(selectOne()
                    .from(AGREEMENT_INITIATIVE)
                    .where(AGREEMENT_INITIATIVE.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .and(AGREEMENT_INITIATIVE.INITIATIVE_ID.eq(
                            filter.initiative().value()))));
        }
        return condition;
    }

    private static OrderField<?> order(Sort<AgreementSort> sort, LocalDate today) {
        Field<?> field =
                switch (sort.by()) {
                    case NAME -> AGREEMENT.NAME;
                    case STATE ->
                        DSL.case_(AgreementFields.state(today))
                                .mapValues(Arrays.stream(AgreementState.values())
                                        .collect(toMap(Enum::name, Enum::ordinal)));
                    case SIGNED_ON -> AgreementFields.signedOn();
                    case VALID_FROM -> AGREEMENT.VALID_FROM;
                    case VALID_TO -> AGREEMENT.VALID_TO;
                };
        return (sort.descending() ? field.desc() : field.asc()).nullsLast();
    }

    private static Field<Integer> goingOn() {
        return field(select(DSL.count())
                .from(AGREEMENT_INITIATIVE)
                .where(AGREEMENT_INITIATIVE.AGREEMENT_ID.eq(AGREEMENT.ID))
                .and(AGREEMENT_INITIATIVE.initiative().STATUS.notIn(OVER)));
    }
}
