package se.samsyn.agreement;

import static se.samsyn.jooq.registry.tables.AgreementInitiative.AGREEMENT_INITIATIVE;
import static se.samsyn.jooq.registry.tables.AgreementParty.AGREEMENT_PARTY;
import static se.samsyn.jooq.registry.tables.Council.COUNCIL;
import static se.samsyn.jooq.registry.tables.CouncilAttendance.COUNCIL_ATTENDANCE;
import static se.samsyn.jooq.registry.tables.CouncilDecision.COUNCIL_DECISION;
import static se.samsyn.jooq.registry.tables.CouncilDecisionInitiative.COUNCIL_DECISION_INITIATIVE;
import static se.samsyn.jooq.registry.tables.CouncilMember.COUNCIL_MEMBER;
import static se.samsyn.jooq.registry.tables.Pledge.PLEDGE;
import static se.samsyn.jooq.registry.tables.PledgeAgency.PLEDGE_AGENCY;
import static se.samsyn.shared.Holding.part;
import static se.samsyn.shared.Holding.stops;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/**
 * Agreements, pledges and the council's minutes are kept: what is disposed of goes out of them where it only was a tie, and
 * waits for them where they would say less without it.
 */
@Component
class AgreementHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.agreements",
                        AGREEMENT_INITIATIVE.INITIATIVE_ID,
                        AGREEMENT_INITIATIVE.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.decisions",
                        COUNCIL_DECISION_INITIATIVE.INITIATIVE_ID,
                        COUNCIL_DECISION_INITIATIVE.INITIATIVE_ID),
                stops(
                        RetentionKind.AGENCY,
                        RecordKind.AGREEMENT,
                        AGREEMENT_PARTY.AGREEMENT_ID,
                        AGREEMENT_PARTY.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.PLEDGE, PLEDGE_AGENCY.PLEDGE_ID, PLEDGE_AGENCY.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.PLEDGE, PLEDGE.ID, PLEDGE.FOLLOW_UP_BY_ID),
                stops(RetentionKind.AGENCY, RecordKind.COUNCIL, COUNCIL.ID, COUNCIL.LED_BY_ID),
                stops(
                        RetentionKind.AGENCY,
                        RecordKind.COUNCIL_MEETING,
                        COUNCIL_DECISION.MEETING_ID,
                        COUNCIL_DECISION.AGENCY_ID),
                stops(
                        RetentionKind.PERSON,
                        RecordKind.COUNCIL,
                        COUNCIL_MEMBER.COUNCIL_ID,
                        COUNCIL_MEMBER.personRole().PERSON_ID),
                stops(
                        RetentionKind.PERSON,
                        RecordKind.COUNCIL_MEETING,
                        COUNCIL_ATTENDANCE.MEETING_ID,
                        COUNCIL_ATTENDANCE.PERSON_ID));
    }
}
