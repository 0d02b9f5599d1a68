package se.samsyn.agreement;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static se.samsyn.jooq.registry.tables.AgreementParty.AGREEMENT_PARTY;
import static se.samsyn.jooq.registry.tables.Council.COUNCIL;
import static se.samsyn.jooq.registry.tables.CouncilDecision.COUNCIL_DECISION;
import static se.samsyn.jooq.registry.tables.Pledge.PLEDGE;
import static se.samsyn.jooq.registry.tables.PledgeAgency.PLEDGE_AGENCY;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReference.Settling;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** What agencies have agreed on, promised and decided together. */
@Component
class AgreementsOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(
                AgencyReference.of(
                                AGREEMENT_PARTY.AGENCY_ID,
                                "agreement.agencyMerge.party",
                                RecordKind.AGREEMENT,
                                AGREEMENT_PARTY.AGREEMENT_ID,
                                AGREEMENT_PARTY.agreement().NAME)
                        .settling(AGREEMENT_PARTY.SIGNATORY, Settling.JOIN)
                        .settling(AGREEMENT_PARTY.SIGNED_ON, Settling.EARLIEST),
                AgencyReference.of(
                        PLEDGE.FOLLOW_UP_BY_ID,
                        "agreement.agencyMerge.followUp",
                        RecordKind.PLEDGE,
                        PLEDGE.ID,
                        PLEDGE.NAME),
                AgencyReference.of(
                        PLEDGE_AGENCY.AGENCY_ID,
                        "agreement.agencyMerge.pledge",
                        RecordKind.PLEDGE,
                        PLEDGE_AGENCY.PLEDGE_ID,
                        PLEDGE_AGENCY.pledge().NAME),
                AgencyReference.of(
                        COUNCIL.LED_BY_ID,
                        "agreement.agencyMerge.council",
                        RecordKind.COUNCIL,
                        COUNCIL.ID,
                        COUNCIL.NAME),
                AgencyReference.of(
                        COUNCIL_DECISION.AGENCY_ID,
                        "agreement.agencyMerge.decision",
                        RecordKind.COUNCIL_MEETING,
                        COUNCIL_DECISION.MEETING_ID,
                        concat(
                                COUNCIL_DECISION.councilMeeting().council().NAME,
                                inline(" "),
                                COUNCIL_DECISION.councilMeeting().HELD_ON)));
    }
}
