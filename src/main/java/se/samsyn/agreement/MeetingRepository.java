package se.samsyn.agreement;

import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.CouncilAttendance.COUNCIL_ATTENDANCE;
import static se.samsyn.jooq.registry.tables.CouncilDecision.COUNCIL_DECISION;
import static se.samsyn.jooq.registry.tables.CouncilDecisionInitiative.COUNCIL_DECISION_INITIATIVE;
import static se.samsyn.jooq.registry.tables.CouncilMeeting.COUNCIL_MEETING;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;

/** Stores the council's meetings, and what it decided there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MeetingRepository {

    private final DSLContext dsl;

    MeetingRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    MeetingId add(CouncilId council, MeetingData data) {
        // @formatter:off
        var id = new MeetingId(dsl.insertInto(COUNCIL_MEETING)
            .set(COUNCIL_MEETING.COUNCIL_ID, council.value())
            .set(columns(data))
            .returningResult(COUNCIL_MEETING.ID)
            .fetchSingle()
            .value1());
        // @formatter:on
        addPresent(id, data);
        return id;
    }

    /** @return false where the version is not the stored one */
    boolean change(Meeting meeting) {
        // @formatter:off
        var changed = dsl.update(COUNCIL_MEETING)
            .set(columns(meeting.data()))
            .set(COUNCIL_MEETING.VERSION, COUNCIL_MEETING.VERSION.plus(1))
            .where(COUNCIL_MEETING.ID.eq(meeting.id().value()))
            .and(COUNCIL_MEETING.VERSION.eq(meeting.version()))
            .execute() == 1;
        // @formatter:on
        if (changed) {
            dsl.deleteFrom(COUNCIL_ATTENDANCE)
                    .where(COUNCIL_ATTENDANCE.MEETING_ID.eq(meeting.id().value()))
                    .execute();
            addPresent(meeting.id(), meeting.data());
        }
        return changed;
    }

    /** @return false where the version is not the stored one */
    boolean cancel(MeetingId id, long version, boolean cancelled) {
        // @formatter:off
        return dsl.update(COUNCIL_MEETING)
            .set(COUNCIL_MEETING.CANCELLED, cancelled)
            .set(COUNCIL_MEETING.VERSION, COUNCIL_MEETING.VERSION.plus(1))
            .where(COUNCIL_MEETING.ID.eq(id.value()))
            .and(COUNCIL_MEETING.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    boolean remove(MeetingId id) {
        return dsl.deleteFrom(COUNCIL_MEETING)
                        .where(COUNCIL_MEETING.ID.eq(id.value()))
                        .execute()
                == 1;
    }

    DecisionId addDecision(MeetingId meeting, DecisionData data) {
        return new DecisionId(dsl.insertInto(COUNCIL_DECISION)
                .set(COUNCIL_DECISION.MEETING_ID, meeting.value())
                .set(columns(data))
                .returningResult(COUNCIL_DECISION.ID)
                .fetchSingle()
                .value1());
    }

    /** @return false where the version is not the stored one */
    boolean changeDecision(DecisionId id, long version, DecisionData data) {
        // @formatter:off
        return dsl.update(COUNCIL_DECISION)
            .set(columns(data))
            .set(COUNCIL_DECISION.VERSION, COUNCIL_DECISION.VERSION.plus(1))
            .where(COUNCIL_DECISION.ID.eq(id.value()))
            .and(COUNCIL_DECISION.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    /**
     * @param done null to take it back
     * @return false where the version is not the stored one
     */
    boolean settle(DecisionId id, long version, @Nullable DecisionDone done) {
        // @formatter:off
        return dsl.update(COUNCIL_DECISION)
            .set(COUNCIL_DECISION.DONE_ON, done == null ? null : done.on())
            .set(COUNCIL_DECISION.DONE_NOTE, done == null ? "" : done.note())
            .set(COUNCIL_DECISION.VERSION, COUNCIL_DECISION.VERSION.plus(1))
            .where(COUNCIL_DECISION.ID.eq(id.value()))
            .and(COUNCIL_DECISION.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    boolean removeDecision(DecisionId id) {
        return dsl.deleteFrom(COUNCIL_DECISION)
                        .where(COUNCIL_DECISION.ID.eq(id.value()))
                        .execute()
                == 1;
    }

    /** That a decision is about an initiative; once more does nothing. */
    void link(DecisionId decision, InitiativeId initiative, Circle circle) {
        // @formatter:off
        dsl.insertInto(COUNCIL_DECISION_INITIATIVE)
            .set(COUNCIL_DECISION_INITIATIVE.DECISION_ID, decision.value())
            .set(COUNCIL_DECISION_INITIATIVE.INITIATIVE_ID, initiative.value())
            .set(COUNCIL_DECISION_INITIATIVE.VISIBLE_TO, circle.array())
            .onConflictDoNothing()
            .execute();
        // @formatter:on
    }

    void unlink(DecisionId decision, InitiativeId initiative) {
        dsl.deleteFrom(COUNCIL_DECISION_INITIATIVE)
                .where(COUNCIL_DECISION_INITIATIVE.DECISION_ID.eq(decision.value()))
                .and(COUNCIL_DECISION_INITIATIVE.INITIATIVE_ID.eq(initiative.value()))
                .execute();
    }

    private void addPresent(MeetingId id, MeetingData data) {
        if (!data.present().isEmpty()) {
            dsl.insertInto(COUNCIL_ATTENDANCE)
                    .columns(COUNCIL_ATTENDANCE.MEETING_ID, COUNCIL_ATTENDANCE.PERSON_ID)
                    .valuesOfRows(data.present().stream()
                            .map(person -> row(id.value(), person.value()))
                            .toList())
                    .execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> columns(MeetingData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(COUNCIL_MEETING.HELD_ON, data.heldOn());
        columns.put(COUNCIL_MEETING.STARTS_AT, data.startsAt());
        columns.put(COUNCIL_MEETING.PLACE, data.place());
        columns.put(COUNCIL_MEETING.AGENDA, data.agenda().toArray(String[]::new));
        columns.put(COUNCIL_MEETING.MINUTES, data.minutes());
        columns.put(COUNCIL_MEETING.REFERENCE, data.reference());
        return columns;
    }

    private static Map<Field<?>, @Nullable Object> columns(DecisionData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(COUNCIL_DECISION.WORDS, data.words());
        columns.put(
                COUNCIL_DECISION.AGENCY_ID,
                data.agency() == null ? null : data.agency().value());
        columns.put(COUNCIL_DECISION.DUE_ON, data.dueOn());
        return columns;
    }
}
