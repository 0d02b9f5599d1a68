package se.samsyn.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.goal.GoalDetails;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;

/** Imports of goals with the figures that coordinators have beside them. */
abstract class GoalImports extends DatabaseTest {

    static final String HEADER =
            "Mål;Initiativ;Slag;Ska nås;Indikator;Enhet;Riktning;Baslinje;Baslinjens datum;Målvärde;Till datum";

    @Autowired
    TableImportService imports;

    @Autowired
    InitiativeService initiatives;

    @Autowired
    GoalService goals;

    @Autowired
    IndicatorService indicators;

    InitiativeId otto = new InitiativeId(0);
    ImportId id = new ImportId(0);

    @BeforeEach
    void an_initiative() {
        otto = as(People.director(), () -> initiatives.create(InitiativeData.named("Otto")));
    }

    Plan start(String... rows) {
        return startAs(People.coordinator(), rows);
    }

    Plan startAs(Caller caller, String... rows) {
        var lines = Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new);
        id = as(caller, () -> imports.start(ImportKind.GOAL, "mål.csv", Books.csv(lines)));
        return plan(caller);
    }

    Plan plan(Caller caller) {
        return as(caller, () -> imports.plan(imports.draft(id), new HashMap<>()));
    }

    void run() {
        as(
                People.coordinator(),
                () -> imports.run(id, plan(People.coordinator()).mark(), Progress.NOBODY));
    }

    void imported(String... rows) {
        start(rows);
        run();
    }

    int undo() {
        return as(People.director(), () -> imports.undo(id, Progress.NOBODY));
    }

    List<String> leftWhy() {
        return as(People.director(), () -> imports.report(id)).stream()
                .map(ReportRow::leftWhy)
                .toList();
    }

    /** By their names. */
    Map<String, GoalDetails> goals() {
        return as(
                People.director(),
                () -> goals.whole().stream()
                        .collect(Collectors.toMap(one -> one.data().name(), one -> goals.details(one.id()))));
    }

    Indicator indicator(String goal, String name) {
        return goals().get(goal).indicators().stream()
                .filter(one -> one.data().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> problems(Plan plan) {
        return plan.rows().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> row.line() + " " + problem.field() + " " + problem.key()))
                .sorted()
                .toList();
    }
}
