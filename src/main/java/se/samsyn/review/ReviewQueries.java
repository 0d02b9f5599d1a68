package se.samsyn.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Review.REVIEW;
import static se.samsyn.jooq.registry.tables.ReviewFollowUp.REVIEW_FOLLOW_UP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Urgency;

/** Reads reviews with what is to be done after them, and tells what of that is due. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewQueries implements NeedSource {

    /** How long before its day something that was decided is told of. */
    private static final int DAYS_BEFORE = 7;

    private static final se.samsyn.jooq.registry.tables.Review LATER = REVIEW.as("later");

    private final DSLContext dsl;

    ReviewQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The latest first: by the day on which it was held, and what corrects another above that. */
    List<Review> of(InitiativeId initiative) {
        return list(REVIEW.INITIATIVE_ID.eq(initiative.value()));
    }

    Optional<Review> find(ReviewId id) {
        return list(REVIEW.ID.eq(id.value())).stream().findFirst();
    }

    Optional<FollowUp> followUp(FollowUpId id) {
        return dsl.select(followUp())
                .from(REVIEW_FOLLOW_UP)
                .where(REVIEW_FOLLOW_UP.ID.eq(id.value()))
                .fetchOptional(mapping(followUp -> followUp));
    }

    @Override
    public List<Need> needs(LocalDate today) {
        // @formatter:off
        return dsl.select(
                    REVIEW_FOLLOW_UP.ID,
                    REVIEW_FOLLOW_UP.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    REVIEW_FOLLOW_UP.review().initiative().NAME,
                    REVIEW_FOLLOW_UP.WORDS,
                    REVIEW_FOLLOW_UP.agency().NAME,
                    REVIEW_FOLLOW_UP.DUE_ON)
                .from(REVIEW_FOLLOW_UP)
                .where(REVIEW_FOLLOW_UP.DONE_ON.isNull())
                .and(REVIEW_FOLLOW_UP.DUE_ON.le(today.plusDays(DAYS_BEFORE)))
                // what was corrected is asked for no more
                .and(notExists(selectOne().from(LATER).where(LATER.CORRECTS_ID.eq(REVIEW_FOLLOW_UP.REVIEW_ID))))
                .orderBy(REVIEW_FOLLOW_UP.ID)
                .fetch(mapping((id, initiative, name, words, agency, dueOn) ->
                    need(id, initiative, name, words, agency, dueOn, today)));
        // @formatter:on
    }

    private static Need need(
            long id,
            InitiativeId initiative,
            String name,
            String words,
            @Nullable String agency,
            LocalDate dueOn,
            LocalDate today) {
        var urgency = dueOn.isBefore(today) ? Urgency.NOW : Urgency.SOON;
        return (agency == null
                        ? Need.of(
                                NeedKind.FOLLOW_UP,
                                urgency,
                                initiative.ref(),
                                words,
                                dueOn,
                                "review.need.followUp",
                                name,
                                dueOn)
                        : Need.of(
                                NeedKind.FOLLOW_UP,
                                urgency,
                                initiative.ref(),
                                words,
                                dueOn,
                                "review.need.followUpBy",
                                name,
                                dueOn,
                                agency))
                .part(id);
    }

    private List<Review> list(Condition which) {
        // @formatter:off
        return dsl.select(
                    REVIEW.ID.convertFrom(ReviewId::new),
                    REVIEW.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    row(REVIEW.HELD_ON,
                        REVIEW.DECISION.convertFrom(Decision::valueOf),
                        REVIEW.REASON,
                        REVIEW.NEXT_REVIEW_ON).mapping(ReviewQueries::withoutFollowUps),
                    REVIEW.STATUS_BEFORE.convertFrom(InitiativeStatus::valueOf),
                    REVIEW.STATUS_AFTER.convertFrom(InitiativeStatus::valueOf),
                    REVIEW.DECIDED_BY,
                    REVIEW.DECIDED_AT.convertFrom(OffsetDateTime::toInstant),
                    REVIEW.CORRECTS_ID,
                    field(select(LATER.ID).from(LATER).where(LATER.CORRECTS_ID.eq(REVIEW.ID))),
                    followUps())
                .from(REVIEW)
                .where(which)
                .orderBy(REVIEW.HELD_ON.desc(), REVIEW.ID.desc())
                .fetch(mapping(ReviewQueries::review));
        // @formatter:on
    }

    private static Field<List<FollowUp>> followUps() {
        return multiset(select(followUp())
                        .from(REVIEW_FOLLOW_UP)
                        .where(REVIEW_FOLLOW_UP.REVIEW_ID.eq(REVIEW.ID))
                        .orderBy(REVIEW_FOLLOW_UP.DUE_ON, REVIEW_FOLLOW_UP.ID))
                .convertFrom(rows -> rows.map(mapping(followUp -> followUp)));
    }

    private static SelectField<FollowUp> followUp() {
        // @formatter:off
        return row(
                REVIEW_FOLLOW_UP.ID.convertFrom(FollowUpId::new),
                REVIEW_FOLLOW_UP.VERSION,
                row(REVIEW_FOLLOW_UP.WORDS,
                    REVIEW_FOLLOW_UP.AGENCY_ID.convertFrom(AgencyId::ofNullable),
                    REVIEW_FOLLOW_UP.DUE_ON)
                    .mapping(FollowUpData::new),
                REVIEW_FOLLOW_UP.agency().NAME,
                REVIEW_FOLLOW_UP.DONE_ON,
                REVIEW_FOLLOW_UP.DONE_NOTE,
                REVIEW_FOLLOW_UP.DONE_BY)
            .mapping(FollowUp::new);
        // @formatter:on
    }

    private static ReviewData withoutFollowUps(
            LocalDate heldOn, Decision decision, String reason, @Nullable LocalDate nextReviewOn) {
        return new ReviewData(heldOn, decision, reason, List.of(), nextReviewOn);
    }

    private static Review review(
            ReviewId id,
            InitiativeId initiative,
            ReviewData data,
            InitiativeStatus before,
            InitiativeStatus after,
            String decidedBy,
            Instant decidedAt,
            @Nullable Long corrects,
            @Nullable Long correctedBy,
            List<FollowUp> followUps) {
        var whole = new ReviewData(
                data.heldOn(),
                data.decision(),
                data.reason(),
                followUps.stream().map(FollowUp::data).toList(),
                data.nextReviewOn());
        return new Review(
                id,
                initiative,
                whole,
                before,
                after,
                decidedBy,
                decidedAt,
                corrects == null ? null : new ReviewId(corrects),
                correctedBy == null ? null : new ReviewId(correctedBy),
                followUps);
    }
}
