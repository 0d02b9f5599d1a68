package se.samsyn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
                                Measure.PERCENTAGE,
                                Direction.UP,
                                new BigDecimal("40"),
                                null,
                                new BigDecimal("60"),
                                null));
        assertThat(as(People.director(), () -> imports.report(id)))
                .extracting(
                        ReportRow::name,
                        ReportRow::created,
                        ReportRow::part,
                        row -> row.partChanged().size())
                .containsExactly(
                        tuple("Fler vuxna ute", true, "Vuxna", 0),
                        tuple("Fler vuxna ute", false, "Trygga", 0),
                        tuple("Lugnt", true, "", 0));
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
                .extracting(ReportRow::part, ReportRow::partChanged)
                .containsExactly(tuple("Anmälda brott", List.of("goal.indicator.target")), tuple("Trygga", List.of()));
        assertThat(start("Lugnt;Otto;;;Anmälda brott;;;30,00;;18,0;", "Lugnt;Otto;Samhällseffekt;;Trygga;;;;;;")
                        .rows())
                .extracting(PlannedRow::outcome)
                .containsOnly(Outcome.SAME);
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
    void nothing_is_written_where_somebody_changes_an_indicator_meanwhile() {
        imported("Ett;Otto;Utfall;;A;;upp;5;;9;");
        var now = indicator("Ett", "A");
        var data = new IndicatorData("A", "st", Measure.COUNT, Direction.UP, null, null, null, null);
        var mark = start("Nytt;Otto;Utfall;;B;;upp;;;;", "Ett;Otto;;;A;;;6;;;").mark();

        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> imports.run(
                                id,
                                mark,
                                (done, of) -> CompletableFuture.runAsync(() -> as(People.director(), () -> {
                                            if (indicator("Ett", "A").version() == now.version()) {
                                                indicators.change(now.id(), now.version(), data);
                                            }
                                        }))
                                        .join())))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> {
                    assertThat(refused.line()).isEqualTo(3);
                    assertThat(refused.why().key()).isEqualTo("exchange.problem.changed");
                });
        assertThat(goals()).containsOnlyKeys("Ett");
        assertThat(indicator("Ett", "A").data()).isEqualTo(data);
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
