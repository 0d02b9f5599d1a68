package se.samsyn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.goal.Direction;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.Measure;
import se.samsyn.goal.ResultType;
import se.samsyn.shared.RuleViolation;

/** What is said of goals with figures beside them before anything is written. */
class PreviewIndicatorsTest extends GoalImports {

    @Test
    void every_problem_with_a_figure_is_told_at_its_cell() {
        var plan = start(
                "Ett;Otto;Utfall;;" + "x".repeat(10_000) + ";" + "y".repeat(41)
                        + ";sidledes;många;1 mars;12 st;2300-01-01",
                "Två;Otto;Utfall;;=1+1;;upp;#REF!;1812-01-01;=cmd|' /C calc'!A0;",
                "Tre;Otto;Utfall;;;st;upp;5;;;",
                "Fyra;Otto;Utfall;;Brott;;ner;5;2027-01-01;9;2026-01-01",
                "Fem;Otto;Utfall;;Brott;;;;;;",
                "Sex;Otto;Utfall;;Ring 070-123 45 67;;upp;;;1e99;",
                "Sju;Otto;Utfall;;Brott;;ner;1.250;;0.125;");

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
                        "7 indicator.target goal.figure.wrong",
                        "8 indicator.baseline exchange.problem.thousands");
        assertThat(plan.isReady()).isFalse();
        assertThatThrownBy(this::run).isInstanceOf(RuleViolation.class);
        assertThat(goals()).isEmpty();
    }

    @Test
    void headings_alone_are_no_import() {
        assertThatThrownBy(() -> start()).hasMessageContaining("exchange.file.headings");
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
}
