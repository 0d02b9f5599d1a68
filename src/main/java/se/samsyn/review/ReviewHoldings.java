package se.samsyn.review;

import static se.samsyn.jooq.registry.tables.NeedSnooze.NEED_SNOOZE;
import static se.samsyn.jooq.registry.tables.Review.REVIEW;
import static se.samsyn.jooq.registry.tables.ReviewFollowUp.REVIEW_FOLLOW_UP;
import static se.samsyn.shared.Holding.part;
import static se.samsyn.shared.Holding.stops;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/**
 * Reviews are disposed of with their initiative, and what was put off with its record: what others have put off is not
 * seen here and goes by foreign key.
 */
@Component
class ReviewHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.reviewFollowUps",
                        REVIEW_FOLLOW_UP.ID,
                        REVIEW_FOLLOW_UP.INITIATIVE_ID),
                part(RetentionKind.INITIATIVE, "retention.along.reviews", REVIEW.ID, REVIEW.INITIATIVE_ID),
                part(RetentionKind.INITIATIVE, "retention.along.snoozes", NEED_SNOOZE.ID, NEED_SNOOZE.INITIATIVE_ID),
                part(RetentionKind.VISIT, "retention.along.snoozes", NEED_SNOOZE.ID, NEED_SNOOZE.VISIT_ID),
                stops(
                        RetentionKind.AGENCY,
                        RecordKind.INITIATIVE,
                        REVIEW_FOLLOW_UP.INITIATIVE_ID,
                        REVIEW_FOLLOW_UP.AGENCY_ID));
    }
}
