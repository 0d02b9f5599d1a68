package se.samsyn.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Review.REVIEW;
import static se.samsyn.jooq.registry.tables.ReviewFollowUp.REVIEW_FOLLOW_UP;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Caller;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;

/** Writes reviews, which nobody can change, and what has become of what is to be done after them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRepository {

    private final DSLContext dsl;

    ReviewRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * @param circle of the initiative: an agency that has left it sees no reviews of a later day
     * @throws org.springframework.dao.DuplicateKeyException where another corrects the same one
     */
    ReviewId insert(
            InitiativeId initiative,
            ReviewData data,
            InitiativeStatus before,
            InitiativeStatus after,
            @Nullable ReviewId corrects,
            Circle circle,
            Caller caller) {
        var id = dsl.insertInto(REVIEW)
                .set(REVIEW.INITIATIVE_ID, initiative.value())
                .set(REVIEW.CORRECTS_ID, corrects == null ? null : corrects.value())
                .set(REVIEW.HELD_ON, data.heldOn())
                .set(REVIEW.DECISION, data.decision().name())
                .set(REVIEW.REASON, data.reason())
                .set(REVIEW.NEXT_REVIEW_ON, data.nextReviewOn())
                .set(REVIEW.STATUS_BEFORE, before.name())
                .set(REVIEW.STATUS_AFTER, after.name())
                .set(REVIEW.DECIDED_BY_ID, caller.identityId())
                .set(REVIEW.DECIDED_BY, caller.name())
                .set(REVIEW.VISIBLE_TO, circle.array())
                .set(REVIEW.CIRCLE, circle.forNew())
                .returningResult(REVIEW.ID)
                .fetchSingle(mapping(ReviewId::new));
        data.followUps().forEach(followUp -> insert(initiative, id, followUp, circle));
        return id;
    }

    private void insert(InitiativeId initiative, ReviewId review, FollowUpData data, Circle circle) {
        var agency = data.agency();
        dsl.insertInto(REVIEW_FOLLOW_UP)
                .set(REVIEW_FOLLOW_UP.REVIEW_ID, review.value())
                .set(REVIEW_FOLLOW_UP.INITIATIVE_ID, initiative.value())
                .set(REVIEW_FOLLOW_UP.WORDS, data.words())
                .set(REVIEW_FOLLOW_UP.AGENCY_ID, agency == null ? null : agency.value())
                .set(REVIEW_FOLLOW_UP.DUE_ON, data.dueOn())
                .set(REVIEW_FOLLOW_UP.VISIBLE_TO, circle.array())
                .set(REVIEW_FOLLOW_UP.CIRCLE, circle.forNew())
                .execute();
    }

    /**
     * @param doneOn null to take it up again
     * @return the initiative; empty where there is no such version
     */
    Optional<InitiativeId> settle(FollowUpId id, long version, @Nullable LocalDate doneOn, String note, String by) {
        return dsl.update(REVIEW_FOLLOW_UP)
                .set(REVIEW_FOLLOW_UP.DONE_ON, val(doneOn, LocalDate.class))
                .set(REVIEW_FOLLOW_UP.DONE_NOTE, note)
                .set(REVIEW_FOLLOW_UP.DONE_BY, by)
                .set(REVIEW_FOLLOW_UP.VERSION, REVIEW_FOLLOW_UP.VERSION.plus(1))
                .where(REVIEW_FOLLOW_UP.ID.eq(id.value()))
                .and(REVIEW_FOLLOW_UP.VERSION.eq(version))
                .returningResult(REVIEW_FOLLOW_UP.INITIATIVE_ID)
                .fetchOptional(mapping(InitiativeId::new));
    }
}
