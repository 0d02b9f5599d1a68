package se.samsyn.agreement;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.CouncilDecision.COUNCIL_DECISION;
import static se.samsyn.jooq.registry.tables.CouncilDecisionInitiative.COUNCIL_DECISION_INITIATIVE;
import static se.samsyn.jooq.registry.tables.CouncilMeeting.COUNCIL_MEETING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** What the council decided, as lists and pages show it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DecisionQueries {

    private final DSLContext dsl;

    DecisionQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<DecisionListItem> list(DecisionFilter filter, Sort<DecisionSort> sort, Page page, LocalDate today) {
        // @formatter:off
        return dsl.select(
                COUNCIL_DECISION.ID.convertFrom(DecisionId::new),
                COUNCIL_DECISION.MEETING_ID.convertFrom(MeetingId::new),
                COUNCIL_DECISION.councilMeeting().HELD_ON,
                COUNCIL_DECISION.WORDS,
                COUNCIL_DECISION.agency().NAME,
                COUNCIL_DECISION.DUE_ON,
                COUNCIL_DECISION.DONE_ON,
                COUNCIL_DECISION.DONE_NOTE,
                state(today).convertFrom(DecisionState::valueOf),
                initiativeNames())
            .from(COUNCIL_DECISION)
            .where(matching(filter, today))
            .orderBy(sort.fields(
                one -> order(one, today), COUNCIL_DECISION.DUE_ON.asc().nullsLast(), COUNCIL_DECISION.ID))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(mapping(DecisionListItem::new));
        // @formatter:on
    }

    int count(DecisionFilter filter, LocalDate today) {
        return dsl.fetchCount(COUNCIL_DECISION, matching(filter, today));
    }

    Optional<CouncilDecision> find(DecisionId id) {
        // @formatter:off
        return dsl.select(
                COUNCIL_DECISION.ID.convertFrom(DecisionId::new),
                COUNCIL_DECISION.VERSION,
                COUNCIL_DECISION.MEETING_ID.convertFrom(MeetingId::new),
                data(),
                owner(),
                initiatives(),
                COUNCIL_DECISION.DONE_ON,
                COUNCIL_DECISION.DONE_NOTE)
            .from(COUNCIL_DECISION)
            .where(COUNCIL_DECISION.ID.eq(id.value()))
            .fetchOptional(mapping(DecisionQueries::decision));
        // @formatter:on
    }

    /** Of the meeting that is selected around it. */
    static Field<List<CouncilDecision>> ofMeeting() {
        // @formatter:off
        return multiset(select(
                    COUNCIL_DECISION.ID.convertFrom(DecisionId::new),
                    COUNCIL_DECISION.VERSION,
                    COUNCIL_DECISION.MEETING_ID.convertFrom(MeetingId::new),
                    data(),
                    owner(),
                    initiatives(),
                    COUNCIL_DECISION.DONE_ON,
                    COUNCIL_DECISION.DONE_NOTE)
                .from(COUNCIL_DECISION)
                .where(COUNCIL_DECISION.MEETING_ID.eq(COUNCIL_MEETING.ID))
                .orderBy(COUNCIL_DECISION.ID))
            .convertFrom(rows -> rows.map(mapping(DecisionQueries::decision)));
        // @formatter:on
    }

    private static SelectField<DecisionData> data() {
        return row(
                        COUNCIL_DECISION.WORDS,
                        COUNCIL_DECISION.AGENCY_ID.convertFrom(AgencyId::ofNullable),
                        COUNCIL_DECISION.DUE_ON)
                .mapping((words, agency, dueOn) -> new DecisionData(words, agency, dueOn, Set.of()));
    }

    private static SelectField<@Nullable AgencyOption> owner() {
        var agency = COUNCIL_DECISION.agency();
        return row(agency.ID, agency.NAME, agency.SHORT_NAME, agency.KIND).mapping(Agencies::option);
    }

    private static CouncilDecision decision(
            DecisionId id,
            long version,
            MeetingId meeting,
            DecisionData data,
            @Nullable AgencyOption agency,
            List<AgreementInitiative> initiatives,
            @Nullable LocalDate doneOn,
            String note) {
        var about = initiatives.stream().map(AgreementInitiative::id).collect(Collectors.toSet());
        return new CouncilDecision(id, version, meeting, data.about(about), agency, initiatives, doneOn, note);
    }

    /** As {@link CouncilDecision#state} tells it of one. */
    private static Field<String> state(LocalDate today) {
        return case_().when(COUNCIL_DECISION.DONE_ON.isNotNull(), inline(DecisionState.DONE.name()))
                .when(COUNCIL_DECISION.DUE_ON.lt(today), inline(DecisionState.LATE.name()))
                .otherwise(inline(DecisionState.OPEN.name()));
    }

    private static Condition matching(DecisionFilter filter, LocalDate today) {
        var condition = Search.inNames(filter.q(), COUNCIL_DECISION.WORDS, COUNCIL_DECISION.DONE_NOTE)
                .and(noCondition());
        if (filter.state() != null) {
            condition = condition.and(state(today).eq(filter.state().name()));
        }
        if (filter.agency() != null) {
            condition =
                    condition.and(COUNCIL_DECISION.AGENCY_ID.eq(filter.agency().value()));
        }
        return filter.initiative() == null
                ? condition
                : condition.and(exists(selectOne()
                        .from(COUNCIL_DECISION_INITIATIVE)
                        .where(COUNCIL_DECISION_INITIATIVE.DECISION_ID.eq(COUNCIL_DECISION.ID))
                        .and(COUNCIL_DECISION_INITIATIVE.INITIATIVE_ID.eq(
                                filter.initiative().value()))));
    }

    private static OrderField<?> order(Sort<DecisionSort> sort, LocalDate today) {
        Field<?> field =
                switch (sort.by()) {
                    case STATE ->
                        DSL.case_(state(today))
                                .mapValues(Arrays.stream(DecisionState.values())
                                        .collect(toMap(Enum::name, Enum::ordinal)));
                    case DUE_ON -> COUNCIL_DECISION.DUE_ON;
                    case HELD_ON -> COUNCIL_DECISION.councilMeeting().HELD_ON;
                    case AGENCY -> COUNCIL_DECISION.agency().NAME;
                };
        return (sort.descending() ? field.desc() : field.asc()).nullsLast();
    }

    private static Field<String> initiativeNames() {
        var name = COUNCIL_DECISION_INITIATIVE.initiative().NAME;
        return coalesce(
                DSL.<String>field(select(listAgg(name, ", ").withinGroupOrderBy(name))
                        .from(COUNCIL_DECISION_INITIATIVE)
                        .where(COUNCIL_DECISION_INITIATIVE.DECISION_ID.eq(COUNCIL_DECISION.ID))),
                inline(""));
    }

    private static Field<List<AgreementInitiative>> initiatives() {
        var initiative = COUNCIL_DECISION_INITIATIVE.initiative();
        return multiset(select(
                                COUNCIL_DECISION_INITIATIVE.INITIATIVE_ID.convertFrom(InitiativeId::new),
                                initiative.NAME,
                                initiative.STATUS.convertFrom(InitiativeStatus::valueOf))
                        .from(COUNCIL_DECISION_INITIATIVE)
                        .where(COUNCIL_DECISION_INITIATIVE.DECISION_ID.eq(COUNCIL_DECISION.ID))
                        .orderBy(initiative.NAME, COUNCIL_DECISION_INITIATIVE.INITIATIVE_ID))
                .convertFrom(rows -> rows.map(mapping(AgreementInitiative::new)));
    }
}
