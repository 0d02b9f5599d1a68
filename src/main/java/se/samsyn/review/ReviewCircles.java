package se.samsyn.review;

import static se.samsyn.jooq.registry.tables.Review.REVIEW;
import static se.samsyn.jooq.registry.tables.ReviewFollowUp.REVIEW_FOLLOW_UP;

import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.initiative.CircleChanged;
import se.samsyn.initiative.CircleColumn;

/** Who sees reviews, beside what follows through the foreign keys: an agency that had left before sees none that is newer. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewCircles {

    private final DSLContext dsl;

    ReviewCircles(DSLContext dsl) {
        this.dsl = dsl;
    }

    @EventListener
    void follow(CircleChanged change) {
        var initiative = change.initiative().value();
        new CircleColumn(REVIEW, REVIEW.CIRCLE).follow(dsl, change.circle(), REVIEW.INITIATIVE_ID.eq(initiative));
        new CircleColumn(REVIEW_FOLLOW_UP, REVIEW_FOLLOW_UP.CIRCLE)
                .follow(dsl, change.circle(), REVIEW_FOLLOW_UP.INITIATIVE_ID.eq(initiative));
    }
}
