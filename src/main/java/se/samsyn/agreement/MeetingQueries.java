package se.samsyn.agreement;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.CouncilAttendance.COUNCIL_ATTENDANCE;
import static se.samsyn.jooq.registry.tables.CouncilDecision.COUNCIL_DECISION;
import static se.samsyn.jooq.registry.tables.CouncilMeeting.COUNCIL_MEETING;
import static se.samsyn.jooq.registry.tables.CouncilMember.COUNCIL_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** The council's meetings as lists and pages show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MeetingQueries {

    private final DSLContext dsl;

    MeetingQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<MeetingListItem> list(MeetingFilter filter, Sort<MeetingSort> sort, Page page, LocalDate today) {
        // @formatter:off
        return dsl.select(
                COUNCIL_MEETING.ID.convertFrom(MeetingId::new),
                COUNCIL_MEETING.HELD_ON,
                COUNCIL_MEETING.STARTS_AT,
                COUNCIL_MEETING.PLACE,
                COUNCIL_MEETING.CANCELLED,
                presentCount(),
                decisions(false),
                decisions(true),
                field(COUNCIL_MEETING.MINUTES.ne("")),
                COUNCIL_MEETING.REFERENCE)
            .from(COUNCIL_MEETING)
            .where(matching(filter, today))
            .orderBy(sort.fields(MeetingQueries::order, COUNCIL_MEETING.HELD_ON.desc(), COUNCIL_MEETING.ID.desc()))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(mapping(MeetingListItem::new));
        // @formatter:on
    }

    int count(MeetingFilter filter, LocalDate today) {
        return dsl.fetchCount(COUNCIL_MEETING, matching(filter, today));
    }

    Optional<MeetingDetails> find(MeetingId id) {
        // @formatter:off
        return dsl.select(
                row(
                    COUNCIL_MEETING.ID.convertFrom(MeetingId::new),
                    COUNCIL_MEETING.VERSION,
                    COUNCIL_MEETING.COUNCIL_ID.convertFrom(CouncilId::new),
                    row(
                        COUNCIL_MEETING.HELD_ON,
                        COUNCIL_MEETING.STARTS_AT,
                        COUNCIL_MEETING.PLACE,
                        COUNCIL_MEETING.AGENDA.convertFrom(List::of),
                        COUNCIL_MEETING.MINUTES,
                        COUNCIL_MEETING.REFERENCE).mapping((on, at, place, agenda, minutes, reference) ->
                            new MeetingData(on, at, place, agenda, Set.of(), minutes, reference)),
                    COUNCIL_MEETING.CANCELLED).mapping(Meeting::new),
                COUNCIL_MEETING.council().NAME,
                present(),
                DecisionQueries.ofMeeting())
            .from(COUNCIL_MEETING)
            .where(COUNCIL_MEETING.ID.eq(id.value()))
            .fetchOptional(mapping(MeetingQueries::details));
        // @formatter:on
    }

    private static MeetingDetails details(
            Meeting meeting, String council, List<Present> present, List<CouncilDecision> decisions) {
        var data = meeting.data().with(present.stream().map(Present::id).collect(Collectors.toSet()));
        return new MeetingDetails(meeting.with(data), council, present, decisions);
    }

    private static Condition matching(MeetingFilter filter, LocalDate today) {
        var condition = Search.of(filter.q(), COUNCIL_MEETING.SEARCH, COUNCIL_MEETING.SEARCH_TEXTS);
        if (filter.state() != null) {
            condition = condition.and(state(today).eq(filter.state().name()));
        }
        if (filter.from() != null) {
            condition = condition.and(COUNCIL_MEETING.HELD_ON.ge(filter.from()));
        }
        return filter.to() == null ? condition : condition.and(COUNCIL_MEETING.HELD_ON.le(filter.to()));
    }

    /** As {@link MeetingListItem#state} tells it of one. */
    private static Field<String> state(LocalDate today) {
        return case_().when(COUNCIL_MEETING.CANCELLED, inline(MeetingState.CANCELLED.name()))
                .when(COUNCIL_MEETING.HELD_ON.gt(today), inline(MeetingState.PLANNED.name()))
                .otherwise(inline(MeetingState.HELD.name()));
    }

    private static OrderField<?> order(Sort<MeetingSort> sort) {
        Field<?> field =
                switch (sort.by()) {
                    case HELD_ON -> COUNCIL_MEETING.HELD_ON;
                    case PRESENT -> presentCount();
                    case DECISIONS -> decisions(false);
                    case OPEN -> decisions(true);
                };
        return sort.descending() ? field.desc() : field.asc();
    }

    private static Field<Integer> presentCount() {
        return field(select(DSL.count())
                .from(COUNCIL_ATTENDANCE)
                .where(COUNCIL_ATTENDANCE.MEETING_ID.eq(COUNCIL_MEETING.ID)));
    }

    private static Field<Integer> decisions(boolean open) {
        var mine = select(DSL.count()).from(COUNCIL_DECISION).where(COUNCIL_DECISION.MEETING_ID.eq(COUNCIL_MEETING.ID));
        return field(open ? mine.and(COUNCIL_DECISION.DONE_ON.isNull()) : mine);
    }

    private static Field<List<Present>> present() {
        var role = COUNCIL_MEMBER.personRole();
        // @formatter:off
        var title = coalesce(
            DSL.<String>field(select(role.TITLE)
                .from(COUNCIL_MEMBER)
                .where(COUNCIL_MEMBER.COUNCIL_ID.eq(COUNCIL_MEETING.COUNCIL_ID))
                .and(role.PERSON_ID.eq(COUNCIL_ATTENDANCE.PERSON_ID))
                .orderBy(
                    field(COUNCIL_MEMBER.TO_ON.lt(COUNCIL_MEETING.HELD_ON)).nullsFirst(),
                    COUNCIL_MEMBER.FROM_ON.desc().nullsLast(),
                    COUNCIL_MEMBER.ID.desc())
                .limit(1)),
            inline(""));
        return multiset(select(
                    COUNCIL_ATTENDANCE.PERSON_ID.convertFrom(PersonId::new), COUNCIL_ATTENDANCE.person().NAME, title)
                .from(COUNCIL_ATTENDANCE)
                .where(COUNCIL_ATTENDANCE.MEETING_ID.eq(COUNCIL_MEETING.ID))
                .orderBy(COUNCIL_ATTENDANCE.person().NAME, COUNCIL_ATTENDANCE.PERSON_ID))
            .convertFrom(rows -> rows.map(mapping(Present::new)));
        // @formatter:on
    }
}
