package se.samsyn.review;

import static se.samsyn.jooq.registry.tables.ReviewFollowUp.REVIEW_FOLLOW_UP;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** What agencies see to after a review. */
@Component
class FollowUpsOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(AgencyReference.of(
                REVIEW_FOLLOW_UP.AGENCY_ID,
                "review.agencyMerge",
                RecordKind.INITIATIVE,
                REVIEW_FOLLOW_UP.INITIATIVE_ID,
                REVIEW_FOLLOW_UP.review().initiative().NAME));
    }
}
