package se.samsyn.problem;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static se.samsyn.jooq.registry.tables.Problem.PROBLEM;
import static se.samsyn.jooq.registry.tables.ProblemArea.PROBLEM_AREA;
import static se.samsyn.jooq.registry.tables.ProblemInitiative.PROBLEM_INITIATIVE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Problems as lists and pages show them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProblemQueries {

    /** A problem that nobody does anything about. */
    record Unanswered(ProblemId id, String name, LocalDate registeredOn) {}

    private static final List<String> OVER =
            InitiativeStatus.OVER.stream().map(Enum::name).toList();

    /** To which initiatives answer that go on and that the caller may not see; none that is RED is told of. */
    private static final Table<?> WITHHELD = table("problem_answers()").as("withheld");

    private static final Field<Long> ANSWERED = field(name("withheld", "problem_id"), Long.class);

    private final DSLContext dsl;

    ProblemQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<ProblemListItem> list(ProblemFilter filter, Sort<ProblemSort> sort, Page page) {
        // @formatter:off
        return dsl.select(
                PROBLEM.ID.convertFrom(ProblemId::new),
                PROBLEM.NAME,
                PROBLEM.CATEGORY.convertFrom(ProblemCategory::valueOf),
                PROBLEM.KIND.convertFrom(ProblemKind::valueOf),
                areaNames(),
                seenAnswers(),
                withheld(),
                PROBLEM.AFFECTED,
                PROBLEM.SOURCE,
                PROBLEM.SOURCE_ON,
                PROBLEM.CLOSED_ON)
            .from(PROBLEM)
            .where(matching(filter))
            .orderBy(sort.fields(ProblemQueries::order, PROBLEM.NAME, PROBLEM.ID))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(mapping(ProblemListItem::new));
        // @formatter:on
    }

    int count(ProblemFilter filter) {
        return dsl.fetchCount(PROBLEM, matching(filter));
    }

    /** The open ones. */
    List<ProblemOption> options() {
        return dsl.select(PROBLEM.ID.convertFrom(ProblemId::new), PROBLEM.NAME)
                .from(PROBLEM)
                .where(PROBLEM.CLOSED_ON.isNull())
                .orderBy(PROBLEM.NAME, PROBLEM.ID)
                .fetch(mapping(ProblemOption::new));
    }

    Optional<ProblemDetails> find(ProblemId id) {
        // @formatter:off
        return dsl.select(
                row(
                    PROBLEM.ID.convertFrom(ProblemId::new),
                    PROBLEM.VERSION,
                    row(
                        PROBLEM.NAME,
                        PROBLEM.CATEGORY.convertFrom(ProblemCategory::valueOf),
                        PROBLEM.KIND.convertFrom(ProblemKind::valueOf),
                        PROBLEM.PLACES.convertFrom(List::of),
                        PROBLEM.DESCRIPTION,
                        PROBLEM.AFFECTED,
                        PROBLEM.SOURCE,
                        PROBLEM.SOURCE_ON).mapping((name, category, kind, places, description, affected, source, sourceOn) ->
                            new ProblemData(name, category, kind, Set.of(), places, description, affected, source, sourceOn)),
                    PROBLEM.REGISTERED_ON,
                    PROBLEM.CLOSED_ON).mapping(Problem::new),
                areas(),
                answers(),
                withheld())
            .from(PROBLEM)
            .where(PROBLEM.ID.eq(id.value()))
            .fetchOptional(mapping(ProblemQueries::details));
        // @formatter:on
    }

    /** Open ones that no initiative answers to, and that have been in the catalogue since a day or longer. */
    List<Unanswered> unanswered(LocalDate since) {
        return dsl.select(PROBLEM.ID.convertFrom(ProblemId::new), PROBLEM.NAME, PROBLEM.REGISTERED_ON)
                .from(PROBLEM)
                .where(matching(ProblemFilter.UNANSWERED))
                .and(PROBLEM.REGISTERED_ON.le(since))
                .orderBy(PROBLEM.REGISTERED_ON, PROBLEM.ID)
                .fetch(mapping(Unanswered::new));
    }

    private static ProblemDetails details(
            Problem problem, List<AreaOption> areas, List<ProblemAnswer> answers, boolean withheld) {
        var data = problem.data().in(areas.stream().map(AreaOption::id).collect(Collectors.toSet()));
        return new ProblemDetails(
                new Problem(problem.id(), problem.version(), data, problem.registeredOn(), problem.closedOn()),
                areas,
                answers,
                withheld);
    }

    private static Condition matching(ProblemFilter filter) {
        var condition = Search.of(filter.q(), PROBLEM.SEARCH, PROBLEM.SEARCH_TEXTS);
        if (filter.category() != null) {
            condition = condition.and(PROBLEM.CATEGORY.eq(filter.category().name()));
        }
        if (filter.kind() != null) {
            condition = condition.and(PROBLEM.KIND.eq(filter.kind().name()));
        }
        if (filter.area() != null) {
            condition = condition.and(exists(selectOne()
                    .from(PROBLEM_AREA)
                    .where(PROBLEM_AREA.PROBLEM_ID.eq(PROBLEM.ID))
                    .and(PROBLEM_AREA.AREA_ID.eq(filter.area().value()))));
        }
        if (filter.state() != null) {
            condition = condition.and(
                    filter.state() == ProblemState.OPEN ? PROBLEM.CLOSED_ON.isNull() : PROBLEM.CLOSED_ON.isNotNull());
        }
        if (filter.unanswered()) {
            condition = condition
                    .and(PROBLEM.CLOSED_ON.isNull())
                    .and(seenAnswers().eq(0))
                    .and(DSL.not(withheld()));
        }
        if (filter.initiative() != null) {
            condition = condition.and(exists(selectOne()
                    .from(PROBLEM_INITIATIVE)
                    .where(PROBLEM_INITIATIVE.PROBLEM_ID.eq(PROBLEM.ID))
                    .and(PROBLEM_INITIATIVE.INITIATIVE_ID.eq(filter.initiative().value()))));
        }
        return condition;
    }

    private static OrderField<?> order(Sort<ProblemSort> sort) {
        Field<?> field =
                switch (sort.by()) {
                    case NAME -> PROBLEM.NAME;
                    case CATEGORY -> DSL.case_(PROBLEM.CATEGORY).mapValues(ordinals(ProblemCategory.values()));
                    case KIND -> DSL.case_(PROBLEM.KIND).mapValues(ordinals(ProblemKind.values()));
                    case INITIATIVES -> seenAnswers();
                    case STATE -> field(PROBLEM.CLOSED_ON.isNotNull());
                    case SOURCE_ON -> PROBLEM.SOURCE_ON;
                };
        return (sort.descending() ? field.desc() : field.asc()).nullsLast();
    }

    private static <E extends Enum<E>> Map<String, Integer> ordinals(E[] constants) {
        return Arrays.stream(constants).collect(toMap(Enum::name, Enum::ordinal));
    }

    private static Field<Integer> seenAnswers() {
        return field(select(DSL.count())
                .from(PROBLEM_INITIATIVE)
                .where(PROBLEM_INITIATIVE.PROBLEM_ID.eq(PROBLEM.ID))
                .and(PROBLEM_INITIATIVE.initiative().STATUS.notIn(OVER)));
    }

    private static Field<Boolean> withheld() {
        return field(PROBLEM.ID.in(select(ANSWERED).from(WITHHELD)));
    }

    private static Field<String> areaNames() {
        var name = PROBLEM_AREA.area().NAME;
        return coalesce(
                DSL.<String>field(select(listAgg(name, ", ").withinGroupOrderBy(name))
                        .from(PROBLEM_AREA)
                        .where(PROBLEM_AREA.PROBLEM_ID.eq(PROBLEM.ID))),
                inline(""));
    }

    private static Field<List<AreaOption>> areas() {
        return multiset(select(PROBLEM_AREA.AREA_ID.convertFrom(AreaId::new), PROBLEM_AREA.area().NAME)
                        .from(PROBLEM_AREA)
                        .where(PROBLEM_AREA.PROBLEM_ID.eq(PROBLEM.ID))
                        .orderBy(PROBLEM_AREA.area().NAME, PROBLEM_AREA.AREA_ID))
                .convertFrom(rows -> rows.map(mapping(AreaOption::new)));
    }

    private static Field<List<ProblemAnswer>> answers() {
        var initiative = PROBLEM_INITIATIVE.initiative();
        // @formatter:off
        return multiset(select(
                    PROBLEM_INITIATIVE.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    initiative.NAME,
                    initiative.STATUS.convertFrom(InitiativeStatus::valueOf))
                .from(PROBLEM_INITIATIVE)
                .where(PROBLEM_INITIATIVE.PROBLEM_ID.eq(PROBLEM.ID))
                .orderBy(field(initiative.STATUS.in(OVER)), initiative.NAME, PROBLEM_INITIATIVE.INITIATIVE_ID))
            .convertFrom(rows -> rows.map(mapping(ProblemAnswer::new)));
        // @formatter:on
    }
}
