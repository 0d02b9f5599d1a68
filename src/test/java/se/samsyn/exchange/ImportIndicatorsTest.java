package se.samsyn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.People;
import se.samsyn.Statements;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.goal.Direction;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.Measure;
import se.samsyn.goal.Milestone;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.screening.KeptDecision;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.RuleViolation;

/** Goals with the figures beside them, as they come in. */
class ImportIndicatorsTest extends GoalImports {

    @Autowired
    private ScreeningService screening;

    @Test
    void a_goal_with_several_indicators_is_as_many_rows() {
        var plan = start(
                "Fler vuxna ute;Otto;Utfall;2027-12-31;Vuxna;personer;ökar;12,5;2025-01-01;1 250;2027-12-31",
                "fler VUXNA ute;OTTO;;;Trygga;%;uppåt;40 %;;60;",
                "Lugnt;Otto;Effekt;;;;;;;;");
        assertThat(problems(plan)).isEmpty();
        assertThat(plan.rows())
                .extracting(PlannedRow::outcome)
                .containsExactly(Outcome.NEW, Outcome.CHANGE, Outcome.NEW);

        run();

        assertThat(goals()).containsOnlyKeys("Fler vuxna ute", "Lugnt");
        assertThat(goals().get("Fler vuxna ute").goal().data().dueOn()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(goals().get("Fler vuxna ute").indicators())
                .extracting(Indicator::data)
                .containsExactly(
                        new IndicatorData(
                                "Vuxna",
                                "personer",
                                Measure.COUNT,
                                Direction.UP,
                                new BigDecimal("12.5"),
                                LocalDate.of(2025, 1, 1),
                                new BigDecimal("1250"),
                                LocalDate.of(2027, 12, 31)),
                        new IndicatorData(
                                "Trygga",
                                "%",
                                Measure.COUNT,
                                Direction.UP,
                                new BigDecimal("40"),
                                null,
                                new BigDecimal("60"),
                                null));
        assertThat(as(People.director(), () -> imports.report(id)))
                .extracting(ReportRow::name, ReportRow::created, ReportRow::part, ReportRow::partNew)
                .containsExactly(
                        tuple("Fler vuxna ute", true, "Vuxna", true),
                        tuple("Fler vuxna ute", false, "Trygga", true),
                        tuple("Lugnt", true, "", false));
    }

    @Test
    void what_a_goal_has_is_changed_where_a_cell_says_something_and_what_it_lacks_is_added() {
        var steps = List.of(new Milestone(LocalDate.of(2026, 6, 30), new BigDecimal("25")));
        as(People.director(), () -> {
            var goal = goals.create(new GoalData(otto, "Lugnt", ResultType.IMPACT, null));
            indicators.add(
                    goal,
                    new IndicatorData(
                            "Anmälda brott",
                            "st",
                            Measure.INDEX,
                            Direction.DOWN,
                            new BigDecimal("30.0"),
                            null,
                            new BigDecimal("20"),
                            LocalDate.of(2027, 1, 1),
                            steps,
                            "",
                            ""));
        });

        imported("Lugnt;Otto;;;anmälda  BROTT;;;30;;18;", "Lugnt;Otto;;;Trygga;%;högre;;;70;");

        var changed = indicator("Lugnt", "Anmälda brott").data();
        assertThat(changed.target()).isEqualByComparingTo("18");
        assertThat(changed)
                .extracting(IndicatorData::unit, IndicatorData::measure)
                .containsExactly("st", Measure.INDEX);
        assertThat(changed.milestones()).isEqualTo(steps);
        assertThat(indicator("Lugnt", "Trygga").data().target()).isEqualByComparingTo("70");
        assertThat(as(People.director(), () -> imports.report(id)))
                .extracting(ReportRow::partNew, row -> row.changed().size())
                .containsExactly(tuple(false, 1), tuple(true, 4));
        assertThat(start("Lugnt;Otto;;;Anmälda brott;;;30,00;;18,0;", "Lugnt;Otto;Samhällseffekt;;Trygga;;;;;;")
                        .rows())
                .extracting(PlannedRow::outcome)
                .containsOnly(Outcome.SAME);
    }

    @Test
    void every_problem_with_a_figure_is_told_at_its_cell() {
        var plan = start(
                "Ett;Otto;Utfall;;" + "x".repeat(10_000) + ";" + "y".repeat(41)
                        + ";sidledes;många;1 mars;12 st;2300-01-01",
                "Två;Otto;Utfall;;=1+1;;upp;#REF!;1812-01-01;=cmd|' /C calc'!A0;",
                "Tre;Otto;Utfall;;;st;upp;5;;;",
                "Fyra;Otto;Utfall;;Brott;;ner;5;2027-01-01;9;2026-01-01",
                "Fem;Otto;Utfall;;Brott;;;;;;",
                "Sex;Otto;Utfall;;Ring 070-123 45 67;;upp;;;1e99;");

        assertThat(problems(plan))
                .containsExactly(
                        "2 indicator.baseline goal.figure.wrong",
                        "2 indicator.baselineOn exchange.problem.day",
                        "2 indicator.direction exchange.problem.value",
                        "2 indicator.name shared.tooLong",
                        "2 indicator.target goal.figure.wrong",
                        "2 indicator.targetOn exchange.problem.day",
                        "2 indicator.unit shared.tooLong",
                        "3 indicator.baseline exchange.problem.error",
                        "3 indicator.baselineOn shared.date.year",
                        "3 indicator.name exchange.problem.formula",
                        "3 indicator.target exchange.problem.formula",
                        "4 indicator.name shared.required",
                        "5 indicator.targetOn goal.indicator.targetOn.before",
                        "6 indicator.direction shared.required",
                        "7 indicator.name exchange.problem.finding",
                        "7 indicator.target goal.figure.wrong");
        assertThat(plan.isReady()).isFalse();
        assertThatThrownBy(this::run).isInstanceOf(RuleViolation.class);
        assertThat(goals()).isEmpty();
    }

    @Test
    void rows_of_one_goal_agree_about_it_and_name_an_indicator_once() {
        var plan = start(
                "Ett;Otto;Utfall;2027-01-01;A;;upp;;;;",
                "Ett;Otto;Samhällseffekt;2028-01-01;B;;upp;;;;",
                "Ett;Otto;Utfall;2027-01-01;a;;upp;;;;",
                "Ett;Otto;Utfall;;;;;;;;",
                "Ett;;;;C;;upp;;;;");
        assertThat(problems(plan))
                .containsExactly(
                        "3 dueOn exchange.problem.otherwise",
                        "3 type exchange.problem.otherwise",
                        "4 indicator.name exchange.problem.twice",
                        "5 name exchange.problem.twice",
                        "6 initiative shared.required",
                        "6 type shared.required");

        as(People.director(), () -> {
            var goal = goals.create(new GoalData(otto, "Två", ResultType.OUTCOME, null));
            indicators.add(goal, new IndicatorData("D", "", Measure.COUNT, Direction.UP, null, null, null, null));
            indicators.add(goal, new IndicatorData("d", "", Measure.COUNT, Direction.UP, null, null, null, null));
        });
        assertThat(problems(start("Två;Otto;;;D;;upp;5;;;", "Två;Otto;;2027-01-01;E;;upp;;;;", "Två;Otto;;;;;;;;")))
                .containsExactly(
                        "2 indicator.name exchange.problem.severalIndicators",
                        "3 dueOn exchange.problem.otherwise",
                        "4 name exchange.problem.same");
    }

    @Test
    void which_way_is_better_may_be_said_for_all_rows_and_a_unit_alone_is_no_figure() {
        var id = as(
                People.coordinator(),
                () -> imports.start(
                        ImportKind.GOAL,
                        "mål.csv",
                        Books.csv("Mål;Initiativ;Slag;Indikator", "Ett;Otto;Utfall;A", "Två;Otto;Utfall;")));
        assertThat(as(People.coordinator(), () -> imports.plan(imports.draft(id), new HashMap<>()))
                        .missing())
                .extracting(ImportField::key)
                .containsExactly("indicator.direction");
        as(
                People.coordinator(),
                () -> imports.decide(imports.draft(id), content -> content.fix("indicator.direction", "DOWN")));
        assertThat(as(People.coordinator(), () -> imports.plan(imports.draft(id), new HashMap<>()))
                        .isReady())
                .isTrue();

        var plan = as(
                People.coordinator(),
                () -> imports.plan(
                        imports.draft(imports.start(
                                ImportKind.GOAL,
                                "mål.csv",
                                Books.csv("Mål;Initiativ;Slag;Enhet", "Ett;Otto;Utfall;Socialtjänsten"))),
                        new HashMap<>()));
        assertThat(plan.isReady()).isTrue();
        assertThat(plan.columns()).hasSize(3);
    }

    @Test
    void what_is_not_for_the_importer_is_neither_found_nor_changed() {
        as(People.director(), () -> {
            var hidden = initiatives.create(InitiativeData.named("Hemligt")
                    .draft()
                    .sharing(new Sharing(Label.RED, Set.of(People.director().identityId())))
                    .data());
            var goal = goals.create(new GoalData(hidden, "Lugnt", ResultType.IMPACT, null));
            indicators.add(goal, new IndicatorData("Brott", "", Measure.COUNT, Direction.DOWN, null, null, null, null));
        });

        assertThat(problems(start("Lugnt;Hemligt;Effekt;;Brott;st;ner;;;5;")))
                .containsExactly("2 initiative exchange.problem.noInitiative");
        assertThatThrownBy(() -> startAs(People.member(1L), "Lugnt;Otto;Effekt;;Brott;st;ner;;;5;"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(startAs(People.director(), "Lugnt;Hemligt;Effekt;;Brott;st;ner;;;5;")
                        .rows())
                .extracting(PlannedRow::outcome)
                .containsExactly(Outcome.CHANGE);
    }

    @Test
    void an_indicator_that_somebody_changes_after_the_preview_is_shown_anew() {
        imported("Ett;Otto;Utfall;;A;;upp;5;;9;");
        var seen = start("Ett;Otto;;;A;;;6;;;").mark();
        var now = indicator("Ett", "A");
        as(
                People.director(),
                () -> indicators.change(
                        now.id(),
                        now.version(),
                        new IndicatorData("A", "st", Measure.COUNT, Direction.UP, null, null, null, null)));

        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.run(id, seen, Progress.NOBODY)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("exchange.run.changed"));
        assertThat(indicator("Ett", "A").data().baseline()).isNull();

        var other = start("Ett;Otto;;;B;;upp;6;;;").mark();
        as(
                People.director(),
                () -> indicators.add(
                        goals().get("Ett").goal().id(),
                        new IndicatorData("b", "", Measure.COUNT, Direction.UP, null, null, null, null)));
        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.run(id, other, Progress.NOBODY)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_is_kept_of_an_indicators_words_is_recorded_with_its_goal() {
        var row = start("Ett;Otto;Utfall;;Samtal till 070-123 45 67;;upp;;;;", "Ett;Otto;;;B;;upp;;;;")
                .rows()
                .getFirst();
        var finding = row.problems("indicator.name").getFirst().finding();
        assertThat(finding).isNotNull();
        as(
                People.coordinator(),
                () -> imports.decide(
                        imports.draft(id),
                        content -> content.keep(List.of(Kept.of(finding, KeepGround.PUBLIC_ROLE, "")))));

        run();

        var goal = goals().get("Ett").goal().id().value();
        assertThat(as(People.coordinator(), () -> screening.latestKept(5)))
                .extracting(KeptDecision::record)
                .containsExactly(goal);
    }

    @Test
    void as_many_statements_write_many_indicators_as_a_few() {
        // what is read once is read by now
        imported("Först;Otto;Utfall;;A;;upp;;;;");

        assertThat(statements(90)).isEqualTo(statements(5));
    }

    private long statements(int rows) {
        start(IntStream.range(0, rows)
                .mapToObj(row -> "Mål %d av %d;Otto;Utfall;;A;st;upp;1;2025-01-01;2;2027-01-01".formatted(row, rows))
                .toArray(String[]::new));
        var mark = plan(People.coordinator()).mark();
        return as(People.coordinator(), () -> Statements.during(() -> imports.run(id, mark, Progress.NOBODY)));
    }
}
