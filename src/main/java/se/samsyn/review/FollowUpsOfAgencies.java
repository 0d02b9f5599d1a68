package se.samsyn.review;

import static org.jooq.impl.DSL.inline;
import static se.samsyn.jooq.registry.tables.Confirmation.CONFIRMATION;
import static se.samsyn.jooq.registry.tables.Question.QUESTION;
import static se.samsyn.jooq.registry.tables.ReviewFollowUp.REVIEW_FOLLOW_UP;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** What agencies see to after a review, what they are asked and what they have confirmed. */
@Component
class FollowUpsOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(
                AgencyReference.of(
                        REVIEW_FOLLOW_UP.AGENCY_ID,
                        "review.agencyMerge",
                        RecordKind.INITIATIVE,
                        REVIEW_FOLLOW_UP.INITIATIVE_ID,
                        REVIEW_FOLLOW_UP.review().initiative().NAME),
                AgencyReference.of(QUESTION.AGENCY_ID, "", RecordKind.INITIATIVE, QUESTION.INITIATIVE_ID, inline("")),
                AgencyReference.of(
                        CONFIRMATION.AGENCY_ID, "", RecordKind.INITIATIVE, CONFIRMATION.INITIATIVE_ID, inline("")));
    }
}
