package se.samsyn.goal;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Goal.GOAL;
import static se.samsyn.jooq.registry.tables.GoalFollowUp.GOAL_FOLLOW_UP;
import static se.samsyn.jooq.registry.tables.Indicator.INDICATOR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.InitiativeTable;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/**
 * The list of goals: one statement finds which stand on a page, one reads them and one all their figures
 * ({@link GoalFigures}), so that what is not shown is not added up. The state of goals is asked for only where they are
 * narrowed down or sorted by it.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GoalListQuery {

    /** What goes worst first; grey between yellow and green, since nobody knows. */
    private static final Map<String, Integer> ORDER_OF_STATE = Map.of("RED", 0, "YELLOW", 1, "GREY", 2, "GREEN", 3);

    private static final List<String> OVER = List.of(InitiativeStatus.ENDED.name(), InitiativeStatus.CANCELLED.name());

    private static final Map<String, Integer> ORDER_OF_TYPE =
            Arrays.stream(ResultType.values()).collect(toMap(Enum::name, Enum::ordinal));

    private static final Table<?> LATEST = latest(null);

    // the same whichever day's state is asked for
    private static final Field<String> COLOUR =
            coalesce(LATEST.field("colour", String.class), val(FollowUpColour.GREY.name()));
    private static final Field<Long> LATEST_GOAL = DSL.field(DSL.name("latest", "goal_id"), Long.class);
    private static final Field<LocalDate> FOLLOWED_UP_ON = LATEST.field("followed_up_on", LocalDate.class);

    /** As {@link Smart} has it. */
    private static final Condition WHOLE = GOAL.SPECIFIC
            .ne("")
            .and(GOAL.ACCEPTED.ne(""))
            .and(GOAL.REALISTIC.ne(""))
            .and(GOAL.DUE_ON.isNotNull())
            .and(exists(selectOne()
                    .from(INDICATOR)
                    .where(INDICATOR.GOAL_ID.eq(GOAL.ID))
                    .and(INDICATOR
                            .BASELINE
                            .isNotNull()
                            .and(INDICATOR.TARGET.isNotNull())
                            .or(INDICATOR.MEASURE.eq(Measure.QUALITATIVE.name()).and(INDICATOR.TARGET_WORDS.ne(""))))));

    private record Row(
            GoalId id,
            GoalData data,
            String initiativeName,
            FollowUpColour state,
            @Nullable LocalDate followedUpOn,
            @Nullable LocalDate endedOn) {

        GoalListItem item(List<Indicator> indicators, LocalDate today) {
            return new GoalListItem(
                    id,
                    data.name(),
                    data.initiative(),
                    initiativeName,
                    data.type(),
                    state,
                    followedUpOn,
                    data.dueOn(),
                    endedOn,
                    indicators.isEmpty() ? null : Progress.of(indicators.getFirst()),
                    Smart.of(data, indicators.stream().map(Indicator::data).toList()),
                    Proposals.of(data, indicators, today).orElse(null));
        }
    }

    private final DSLContext dsl;
    private final GoalFigures figures;

    GoalListQuery(DSLContext dsl, GoalFigures figures) {
        this.dsl = dsl;
        this.figures = figures;
    }

    List<GoalListItem> list(GoalFilter filter, Sort<GoalSort> sort, Page page, LocalDate today) {
        // @formatter:off
        var ids = dsl.select(GOAL.ID)
                .from(goals(filter, sort))
                .where(condition(filter, today))
                .orderBy(sort.fields(
                    GoalListQuery::order, InitiativeTable.NAME.asc(), GOAL.POSITION.asc(), GOAL.ID.asc()))
                .limit(page.limit())
                .offset(page.offset())
                .fetch(mapping(GoalId::new));
        var read = dsl.select(
                    GOAL.ID.convertFrom(GoalId::new),
                    row(GOAL.INITIATIVE_ID.convertFrom(InitiativeId::new), GOAL.NAME,
                        GOAL.RESULT_TYPE.convertFrom(ResultType::valueOf), GOAL.DUE_ON,
                        GOAL.SPECIFIC, GOAL.ACCEPTED, GOAL.REALISTIC)
                        .mapping(GoalData::new),
                    GOAL.initiative().NAME,
                    COLOUR.convertFrom(FollowUpColour::valueOf),
                    FOLLOWED_UP_ON,
                    GOAL.ENDED_ON)
                .from(GOAL)
                .leftJoin(latest(filter.to())).on(trueCondition())
                .where(GOAL.ID.in(ids.stream().map(GoalId::value).toList()))
                .orderBy(GOAL.ID)
                .fetch(mapping(Row::new));
        // @formatter:on
        var rows = read.stream().collect(toMap(Row::id, Function.identity()));
        var indicators = figures.of(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .map(row -> row.item(indicators.getOrDefault(row.id(), List.of()), today))
                .toList();
    }

    int count(GoalFilter filter, LocalDate today) {
        var goals = filter.colour() == null
                ? selectOne().from(GOAL)
                : selectOne().from(GOAL).leftJoin(latestOfAll(filter)).on(LATEST_GOAL.eq(GOAL.ID));
        return dsl.fetchCount(goals.where(condition(filter, today)));
    }

    /** The latest follow-up, by a day or of all. */
    static Table<?> latest(@Nullable LocalDate by) {
        return lateral(select(GOAL_FOLLOW_UP.COLOUR.as("colour"), GOAL_FOLLOW_UP.FOLLOWED_UP_ON.as("followed_up_on"))
                        .from(GOAL_FOLLOW_UP)
                        .where(GOAL_FOLLOW_UP.GOAL_ID.eq(GOAL.ID))
                        .and(by == null ? noCondition() : GOAL_FOLLOW_UP.FOLLOWED_UP_ON.le(by))
                        .orderBy(GOAL_FOLLOW_UP.FOLLOWED_UP_ON.desc(), GOAL_FOLLOW_UP.ID.desc())
                        .limit(1))
                .as("latest");
    }

    /**
     * With the latest follow-up of each where it matters: of all at once where they are sorted by it; one by one where they are
     * narrowed down by it, since then one may stop when the page is full.
     */
    private static Table<?> goals(GoalFilter filter, Sort<GoalSort> sort) {
        var goals = GOAL.join(InitiativeTable.TABLE).on(InitiativeTable.ID.eq(GOAL.INITIATIVE_ID));
        if (sort.each().stream().anyMatch(one -> one.by() == GoalSort.STATE || one.by() == GoalSort.FOLLOWED_UP)) {
            return goals.leftJoin(latestOfAll(filter)).on(LATEST_GOAL.eq(GOAL.ID));
        }
        return filter.colour() == null
                ? goals
                : goals.leftJoin(latest(filter.to())).on(trueCondition());
    }

    /** As {@link #latest}, of all goals, or of all of an initiative. */
    private static Table<?> latestOfAll(GoalFilter filter) {
        var by = filter.to();
        var initiative = filter.initiative();
        return select(
                        GOAL_FOLLOW_UP.GOAL_ID.as("goal_id"),
                        GOAL_FOLLOW_UP.COLOUR.as("colour"),
                        GOAL_FOLLOW_UP.FOLLOWED_UP_ON.as("followed_up_on"))
                .distinctOn(GOAL_FOLLOW_UP.GOAL_ID)
                .from(GOAL_FOLLOW_UP)
                .where(by == null ? noCondition() : GOAL_FOLLOW_UP.FOLLOWED_UP_ON.le(by))
                .and(
                        initiative == null
                                ? noCondition()
                                : GOAL_FOLLOW_UP.goal().INITIATIVE_ID.eq(initiative.value()))
                .orderBy(GOAL_FOLLOW_UP.GOAL_ID, GOAL_FOLLOW_UP.FOLLOWED_UP_ON.desc(), GOAL_FOLLOW_UP.ID.desc())
                .asTable("latest");
    }

    private static SortField<?> order(Sort<GoalSort> sort) {
        var field =
                switch (sort.by()) {
                    case POSITION, INITIATIVE -> InitiativeTable.NAME;
                    case NAME -> GOAL.NAME;
                    case TYPE -> DSL.case_(GOAL.RESULT_TYPE).mapValues(ORDER_OF_TYPE);
                    case STATE -> DSL.case_(COLOUR).mapValues(ORDER_OF_STATE);
                    case FOLLOWED_UP -> FOLLOWED_UP_ON;
                };
        var ordered = sort.descending() ? field.desc() : field.asc();
        // what always stands there can be read in the order of an index
        return sort.by() == GoalSort.FOLLOWED_UP ? ordered.nullsLast() : ordered;
    }

    private static Condition condition(GoalFilter filter, LocalDate today) {
        var condition = Search.of(filter.q(), GOAL.SEARCH, GOAL.SEARCH_TEXTS);
        if (filter.initiative() != null) {
            condition = condition.and(GOAL.INITIATIVE_ID.eq(filter.initiative().value()));
        }
        if (filter.colour() != null) {
            condition = condition.and(COLOUR.eq(filter.colour().name()));
        }
        if (filter.type() != null) {
            condition = condition.and(GOAL.RESULT_TYPE.eq(filter.type().name()));
        }
        if (filter.smart() != null) {
            condition = condition.and(filter.smart() == Wholeness.WHOLE ? WHOLE : WHOLE.not());
        }
        if (filter.unconfirmed()) {
            condition = condition.and(GoalFreshness.unconfirmed(today));
        }
        if (filter.open()) {
            condition = condition
                    .and(GOAL.ENDED_ON.isNull())
                    .and(GOAL.initiative().STATUS.notIn(OVER));
        }
        var from = filter.from();
        var to = filter.to();
        var active = from == null || to == null ? falseCondition() : active(filter.area(), from, to);
        if (from != null && to != null) {
            condition = condition.and(concerned(from, to).or(active));
        }
        if (filter.area() != null) {
            var areas = GOAL.initiative().initiativeArea();
            condition = condition.and(exists(selectOne()
                            .from(areas)
                            .where(areas.AREA_ID.eq(filter.area().value())))
                    .or(active));
        }
        return condition;
    }

    /** As the situational picture understands it. */
    private static Condition concerned(LocalDate from, LocalDate to) {
        var initiative = GOAL.initiative();
        return initiative
                .STATUS
                .notIn(OVER)
                .and(initiative.STARTED_ON.isNull().or(initiative.STARTED_ON.le(to)))
                .or(initiative.STATUS.eq(InitiativeStatus.ENDED.name()).and(initiative.ENDED_ON.ge(from)));
    }

    private static Condition active(@Nullable AreaId area, LocalDate from, LocalDate to) {
        var activity = GOAL.initiative().activity();
        return exists(selectOne()
                .from(activity)
                .where(activity.HELD_ON.between(from, to))
                .and(area == null ? noCondition() : activity.AREA_ID.eq(area.value())));
    }
}
