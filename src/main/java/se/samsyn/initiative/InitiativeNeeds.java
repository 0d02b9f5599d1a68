package se.samsyn.initiative;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Urgency;

/** Initiatives that are to be reviewed, that nobody answers for, that aim at nothing, or for which nothing is done. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InitiativeNeeds implements NeedSource {

    /** How long before its day a review is told of. */
    private static final int REVIEW_DAYS = 14;

    /** After six weeks without activity one asks why. */
    private static final int SILENT_DAYS = 42;

    /** As long as one may still find somebody to take over from an agency that has left. */
    private static final int LEFT_DAYS = 90;

    private record Found(
            InitiativeId id,
            String name,
            InitiativeStatus status,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate nextReviewOn,
            boolean isAnsweredFor,
            boolean hasGoals,
            @Nullable LocalDate lastActivityOn) {

        RecordRef ref() {
            return id.ref();
        }
    }

    private record Part(
            InitiativeId initiative,
            String name,
            long agency,
            String agencyName,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate agencyEndedOn) {}

    private final DSLContext dsl;

    InitiativeNeeds(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        var needs = new ArrayList<Need>();
        found(today)
                .forEach(found -> Stream.of(review(found, today), nobody(found), aimless(found), silent(found, today))
                        .filter(Objects::nonNull)
                        .forEach(needs::add));
        parts(today).forEach(part -> needs.add(part(part, today)));
        return needs;
    }

    private static @Nullable Need review(Found found, LocalDate today) {
        var on = found.nextReviewOn();
        if (on == null) {
            return found.status() == InitiativeStatus.PLANNED
                    ? null
                    : Need.of(
                            NeedKind.REVIEW,
                            Urgency.LATER,
                            found.ref(),
                            found.name(),
                            null,
                            "initiative.need.noReview");
        }
        if (on.isAfter(today.plusDays(REVIEW_DAYS))) {
            return null;
        }
        return on.isBefore(today)
                ? Need.of(NeedKind.REVIEW, Urgency.NOW, found.ref(), found.name(), on, "initiative.need.reviewLate", on)
                : Need.of(NeedKind.REVIEW, Urgency.SOON, found.ref(), found.name(), on, "initiative.need.review", on);
    }

    private static @Nullable Need nobody(Found found) {
        return found.isAnsweredFor()
                ? null
                : Need.of(
                        NeedKind.PARTICIPATION,
                        Urgency.SOON,
                        found.ref(),
                        found.name(),
                        null,
                        "initiative.need.nobodyAnswers");
    }

    private static @Nullable Need aimless(Found found) {
        return found.hasGoals() || found.status() != InitiativeStatus.ONGOING
                ? null
                : Need.of(NeedKind.GOAL, Urgency.LATER, found.ref(), found.name(), null, "initiative.need.noGoals");
    }

    private static @Nullable Need silent(Found found, LocalDate today) {
        var last = found.lastActivityOn();
        var started = found.startedOn();
        var limit = today.minusDays(SILENT_DAYS);
        if (found.status() != InitiativeStatus.ONGOING || started != null && started.isAfter(limit)) {
            return null;
        }
        if (last == null) {
            return Need.of(
                    NeedKind.ACTIVITY, Urgency.LATER, found.ref(), found.name(), started, "initiative.need.noActivity");
        }
        return last.isBefore(limit)
                ? Need.of(
                        NeedKind.ACTIVITY,
                        Urgency.SOON,
                        found.ref(),
                        found.name(),
                        last,
                        "initiative.need.silent",
                        last)
                : null;
    }

    private static Need part(Part part, LocalDate today) {
        var need = part.endedOn() == null || !part.endedOn().isBefore(today)
                ? Need.of(
                        NeedKind.PARTICIPATION,
                        Urgency.SOON,
                        part.initiative().ref(),
                        part.name(),
                        part.agencyEndedOn(),
                        "initiative.need.agencyEnded",
                        part.agencyName())
                : Need.of(
                        NeedKind.PARTICIPATION,
                        Urgency.LATER,
                        part.initiative().ref(),
                        part.name(),
                        part.endedOn(),
                        "initiative.need.agencyLeft",
                        part.agencyName(),
                        part.endedOn());
        return need.part(part.agency());
    }

    private List<Found> found(LocalDate today) {
        var goal = INITIATIVE.goal();
        var activity = INITIATIVE.activity();
        // @formatter:off
        return dsl.select(
                    INITIATIVE.ID.convertFrom(InitiativeId::new),
                    INITIATIVE.NAME,
                    INITIATIVE.STATUS.convertFrom(InitiativeStatus::valueOf),
                    INITIATIVE.STARTED_ON,
                    INITIATIVE.NEXT_REVIEW_ON,
                    field(exists(selectOne().from(INITIATIVE_AGENCY)
                        .where(INITIATIVE_AGENCY.INITIATIVE_ID.eq(INITIATIVE.ID))
                        .and(INITIATIVE_AGENCY.ROLE.eq(OrgRole.ACCOUNTABLE.name()))
                        .and(isOn(INITIATIVE_AGENCY.ENDED_ON, today)))),
                    field(exists(selectOne().from(goal).where(goal.ENDED_ON.isNull()))),
                    field(select(max(activity.HELD_ON)).from(activity).where(activity.HELD_ON.le(today))))
                .from(INITIATIVE)
                .where(InitiativeListQuery.goesOn(INITIATIVE.STATUS))
                .orderBy(INITIATIVE.ID)
                .fetch(Records.mapping(Found::new));
        // @formatter:on
    }

    /** Those that have left lately, with none of their roles kept, and those that are no more and still stand there. */
    private List<Part> parts(LocalDate today) {
        var other = INITIATIVE_AGENCY.as("other");
        var agency = INITIATIVE_AGENCY.agency();
        // @formatter:off
        return dsl.select(
                    INITIATIVE_AGENCY.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    INITIATIVE_AGENCY.initiative().NAME,
                    INITIATIVE_AGENCY.AGENCY_ID,
                    agency.NAME,
                    max(INITIATIVE_AGENCY.ENDED_ON),
                    agency.ENDED_ON)
                .from(INITIATIVE_AGENCY)
                .where(InitiativeListQuery.goesOn(INITIATIVE_AGENCY.initiative().STATUS))
                .and(agency.ENDED_ON.le(today).and(isOn(INITIATIVE_AGENCY.ENDED_ON, today))
                    .or(INITIATIVE_AGENCY.ENDED_ON.between(today.minusDays(LEFT_DAYS), today.minusDays(1))
                        .and(notExists(selectOne().from(other)
                            .where(other.INITIATIVE_ID.eq(INITIATIVE_AGENCY.INITIATIVE_ID))
                            .and(other.AGENCY_ID.eq(INITIATIVE_AGENCY.AGENCY_ID))
                            .and(isOn(other.ENDED_ON, today))))))
                .groupBy(INITIATIVE_AGENCY.INITIATIVE_ID, INITIATIVE_AGENCY.initiative().NAME,
                    INITIATIVE_AGENCY.AGENCY_ID, agency.NAME, agency.ENDED_ON)
                .orderBy(INITIATIVE_AGENCY.INITIATIVE_ID, INITIATIVE_AGENCY.AGENCY_ID)
                .fetch(Records.mapping(Part::new));
        // @formatter:on
    }

    private static Condition isOn(TableField<?, LocalDate> endedOn, LocalDate today) {
        return endedOn.isNull().or(endedOn.ge(today));
    }
}
