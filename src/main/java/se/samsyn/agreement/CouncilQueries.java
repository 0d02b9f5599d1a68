package se.samsyn.agreement;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Council.COUNCIL;
import static se.samsyn.jooq.registry.tables.CouncilMeeting.COUNCIL_MEETING;
import static se.samsyn.jooq.registry.tables.CouncilMember.COUNCIL_MEMBER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonRoleId;

/** The council and its members, as its page shows them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CouncilQueries {

    private final DSLContext dsl;

    CouncilQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The one that there is; null where there is none. */
    Optional<CouncilId> first() {
        return dsl.select(COUNCIL.ID.convertFrom(CouncilId::new))
                .from(COUNCIL)
                .orderBy(COUNCIL.ID)
                .limit(1)
                .fetchOptional(mapping(id -> id));
    }

    Optional<CouncilDetails> find(CouncilId id, LocalDate today) {
        var ledBy = COUNCIL.agency();
        // @formatter:off
        return dsl.select(
                row(
                    COUNCIL.ID.convertFrom(CouncilId::new),
                    COUNCIL.VERSION,
                    row(COUNCIL.NAME, COUNCIL.LED_BY_ID.convertFrom(AgencyId::new), COUNCIL.TASK)
                        .mapping(CouncilData::new)).mapping(Council::new),
                row(
                    ledBy.ID.convertFrom(AgencyId::new),
                    ledBy.NAME,
                    ledBy.SHORT_NAME,
                    ledBy.KIND.convertFrom(AgencyKind::valueOf)).mapping(AgencyOption::new),
                members(),
                field(select(max(COUNCIL_MEETING.HELD_ON)).from(COUNCIL_MEETING)
                    .where(COUNCIL_MEETING.COUNCIL_ID.eq(COUNCIL.ID))
                    .and(COUNCIL_MEETING.CANCELLED.isFalse())
                    .and(COUNCIL_MEETING.HELD_ON.le(today))),
                field(select(min(COUNCIL_MEETING.HELD_ON)).from(COUNCIL_MEETING)
                    .where(COUNCIL_MEETING.COUNCIL_ID.eq(COUNCIL.ID))
                    .and(COUNCIL_MEETING.CANCELLED.isFalse())
                    .and(COUNCIL_MEETING.HELD_ON.gt(today))))
            .from(COUNCIL)
            .where(COUNCIL.ID.eq(id.value()))
            .fetchOptional(mapping(CouncilDetails::new));
        // @formatter:on
    }

    private static Field<List<Member>> members() {
        var role = COUNCIL_MEMBER.personRole();
        var agency = role.agency();
        // @formatter:off
        return multiset(select(
                    COUNCIL_MEMBER.ID.convertFrom(MemberId::new),
                    row(
                        COUNCIL_MEMBER.PERSON_ROLE_ID.convertFrom(PersonRoleId::new),
                        COUNCIL_MEMBER.PART.convertFrom(MemberPart::valueOf),
                        field(COUNCIL_MEMBER.LEADING_REASON.ne("")),
                        COUNCIL_MEMBER.LEADING_REASON,
                        COUNCIL_MEMBER.FROM_ON,
                        COUNCIL_MEMBER.TO_ON).mapping(MemberData::new),
                    role.PERSON_ID.convertFrom(PersonId::new),
                    role.person().NAME,
                    role.TITLE,
                    row(agency.ID, agency.NAME, agency.SHORT_NAME, agency.KIND).mapping(Agencies::option),
                    role.VALID_TO)
                .from(COUNCIL_MEMBER)
                .where(COUNCIL_MEMBER.COUNCIL_ID.eq(COUNCIL.ID))
                .orderBy(
                    case_(COUNCIL_MEMBER.PART)
                        .mapValues(Arrays.stream(MemberPart.values()).collect(toMap(Enum::name, Enum::ordinal))),
                    role.person().NAME,
                    COUNCIL_MEMBER.ID))
            .convertFrom(rows -> rows.map(mapping(Member::new)));
        // @formatter:on
    }
}
