package se.samsyn.agreement;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Agreement.AGREEMENT;
import static se.samsyn.jooq.registry.tables.AgreementArea.AGREEMENT_AREA;
import static se.samsyn.jooq.registry.tables.AgreementInitiative.AGREEMENT_INITIATIVE;
import static se.samsyn.jooq.registry.tables.AgreementParty.AGREEMENT_PARTY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyOption;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;

/** What is told of an agreement rather than stored: its state, when it was signed, and what belongs to it. */
final class AgreementFields {

    private static final se.samsyn.jooq.registry.tables.Agreement NEXT = AGREEMENT.as("next");
    private static final se.samsyn.jooq.registry.tables.AgreementParty OF_NEXT = AGREEMENT_PARTY.as("of_next");

    private AgreementFields() {}

    /** A constant's name, told from the days alone. */
    static Field<String> state(LocalDate today) {
        var reminded = field("{0} - {1}", LocalDate.class, AGREEMENT.VALID_TO, AGREEMENT.REMIND_DAYS);
        // @formatter:off
        return case_()
            .when(AGREEMENT.ENDED_ON.le(today), inline(AgreementState.ENDED.name()))
            .when(signedOn().isNull(), inline(AgreementState.DRAFT.name()))
            .when(AGREEMENT.VALID_TO.lt(today), inline(AgreementState.EXPIRED.name()))
            .when(AGREEMENT.VALID_FROM.gt(today), inline(AgreementState.SIGNED.name()))
            .when(reminded.le(val(today)), inline(AgreementState.ENDING.name()))
            .otherwise(inline(AgreementState.VALID.name()));
        // @formatter:on
    }

    /** The day on which the last one signed; null while anybody has not. */
    static Field<LocalDate> signedOn() {
        return field(select(case_().when(count().eq(count(AGREEMENT_PARTY.SIGNED_ON)), max(AGREEMENT_PARTY.SIGNED_ON)))
                .from(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID)));
    }

    /** How many have signed. */
    static Field<Integer> signed() {
        return field(select(count(AGREEMENT_PARTY.SIGNED_ON))
                .from(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID)));
    }

    /** Whether one that all have signed follows it. */
    static Condition isRenewed() {
        return exists(
                selectOne().from(NEXT).where(NEXT.PREVIOUS_ID.eq(AGREEMENT.ID)).and(isSigned(NEXT)));
    }

    static Condition toRenew(LocalDate today) {
        return state(today)
                .in(AgreementState.ENDING.name(), AgreementState.EXPIRED.name())
                .andNot(isRenewed());
    }

    /** Whether one follows it, be it a draft. */
    static Condition isFollowed() {
        return exists(selectOne().from(NEXT).where(NEXT.PREVIOUS_ID.eq(AGREEMENT.ID)));
    }

    private static Condition isSigned(se.samsyn.jooq.registry.tables.Agreement agreement) {
        return agreement
                .ENDED_ON
                .isNull()
                .and(field(select(count().eq(count(OF_NEXT.SIGNED_ON)))
                                .from(OF_NEXT)
                                .where(OF_NEXT.AGREEMENT_ID.eq(agreement.ID)))
                        .isTrue());
    }

    static Field<List<String>> partyNames() {
        return multiset(select(AGREEMENT_PARTY.agency().NAME)
                        .from(AGREEMENT_PARTY)
                        .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .orderBy(AGREEMENT_PARTY.POSITION, AGREEMENT_PARTY.AGENCY_ID))
                .convertFrom(rows -> rows.map(mapping(name -> name)));
    }

    static Field<List<AgreementParty>> parties() {
        return multiset(select(
                                AGREEMENT_PARTY.AGENCY_ID.convertFrom(AgencyId::new),
                                AGREEMENT_PARTY.SIGNATORY,
                                AGREEMENT_PARTY.SIGNED_ON)
                        .from(AGREEMENT_PARTY)
                        .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .orderBy(AGREEMENT_PARTY.POSITION, AGREEMENT_PARTY.AGENCY_ID))
                .convertFrom(rows -> rows.map(mapping(AgreementParty::new)));
    }

    static Field<List<AgencyOption>> agencies() {
        var agency = AGREEMENT_PARTY.agency();
        return multiset(select(
                                agency.ID.convertFrom(AgencyId::new),
                                agency.NAME,
                                agency.SHORT_NAME,
                                agency.KIND.convertFrom(AgencyKind::valueOf))
                        .from(AGREEMENT_PARTY)
                        .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .orderBy(AGREEMENT_PARTY.POSITION, AGREEMENT_PARTY.AGENCY_ID))
                .convertFrom(rows -> rows.map(mapping(AgencyOption::new)));
    }

    static Field<String> areaNames() {
        var name = AGREEMENT_AREA.area().NAME;
        return coalesce(
                DSL.<String>field(select(listAgg(name, ", ").withinGroupOrderBy(name))
                        .from(AGREEMENT_AREA)
                        .where(AGREEMENT_AREA.AGREEMENT_ID.eq(AGREEMENT.ID))),
                inline(""));
    }

    static Field<List<AreaOption>> areas() {
        return multiset(select(AGREEMENT_AREA.AREA_ID.convertFrom(AreaId::new), AGREEMENT_AREA.area().NAME)
                        .from(AGREEMENT_AREA)
                        .where(AGREEMENT_AREA.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .orderBy(AGREEMENT_AREA.area().NAME, AGREEMENT_AREA.AREA_ID))
                .convertFrom(rows -> rows.map(mapping(AreaOption::new)));
    }

    static Field<List<AgreementInitiative>> initiatives() {
        var initiative = AGREEMENT_INITIATIVE.initiative();
        // @formatter:off
        return multiset(select(
                    AGREEMENT_INITIATIVE.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    initiative.NAME,
                    initiative.STATUS.convertFrom(InitiativeStatus::valueOf))
                .from(AGREEMENT_INITIATIVE)
                .where(AGREEMENT_INITIATIVE.AGREEMENT_ID.eq(AGREEMENT.ID))
                .orderBy(
                    field(initiative.STATUS.in(InitiativeStatus.OVER.stream().map(Enum::name).toList())),
                    initiative.NAME,
                    AGREEMENT_INITIATIVE.INITIATIVE_ID))
            .convertFrom(rows -> rows.map(mapping(AgreementInitiative::new)));
        // @formatter:on
    }

    /** The one that follows; null where there is none. */
    static Field<@Nullable AgreementOption> next() {
        return field(select(row(NEXT.ID.convertFrom(AgreementId::new), NEXT.NAME, field(isSigned(NEXT)))
                        .mapping(AgreementOption::new))
                .from(NEXT)
                .where(NEXT.PREVIOUS_ID.eq(AGREEMENT.ID)));
    }

    /** The one that it follows; null where there is none. */
    static Field<@Nullable AgreementOption> previous() {
        var previous = AGREEMENT.as("previous");
        return field(select(row(previous.ID.convertFrom(AgreementId::new), previous.NAME, inline(true))
                        .mapping(AgreementOption::new))
                .from(previous)
                .where(previous.ID.eq(AGREEMENT.PREVIOUS_ID)));
    }
}
