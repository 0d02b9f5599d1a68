package se.samsyn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.exchange.file.Sheet;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.FollowUpData;
import se.samsyn.goal.GoalService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.PartialDate;
import se.samsyn.screening.KeptDecision;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.RuleViolation;

class TableImportTest extends DatabaseTest {

    @Autowired
    private TableImportService imports;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private GoalService goals;

    @Autowired
    private ScreeningService screening;

    private ImportId id = new ImportId(0);

    private Plan start(ImportKind kind, String... lines) {
        return start(kind, Books.csv(lines));
    }

    private Plan start(ImportKind kind, List<Sheet> sheets) {
        id = as(People.coordinator(), () -> imports.start(kind, "fil.csv", sheets));
        return plan();
    }

    private Plan plan() {
        return as(People.coordinator(), () -> imports.plan(imports.draft(id), new HashMap<>()));
    }

    private void run() {
        as(People.coordinator(), () -> imports.run(id, plan().mark(), Progress.NOBODY));
    }

    private void decide(UnaryOperator<ImportContent> decision) {
        as(People.coordinator(), () -> imports.decide(imports.draft(id), decision));
    }

    private static List<String> problems(PlannedRow row) {
        return row.problems().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private Initiative initiative(String name) {
        return as(
                People.director(),
                () -> initiatives.whole().stream()
                        .filter(one -> one.data().name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void every_problem_is_told_at_its_cell_at_once() {
        var plan = start(
                ImportKind.AGENCY,
                "Namn;Slag;Organisationsnummer;Del av;Beskrivning",
                "x".repeat(10_000) + ";Kommunal;212000-2883;Ingenstans;=cmd|' /C calc'!A0",
                "Ett;Rymdstyrelse;800101-0019;;\u202Eabc",
                "Två;Polis;;Tre;Ring Anna Andersson 070-123 45 67",
                "Tre;Polis;;Två;#REF!",
                ";Polis;;;",
                "Ett;Polis;;;");

        assertThat(problems(plan.rows().get(0)))
                .containsExactlyInAnyOrder(
                        "name shared.tooLong",
                        "orgNumber agency.orgNumber.checkDigit",
                        "parent exchange.problem.noAgency",
                        "description exchange.problem.formula");
        assertThat(problems(plan.rows().get(1)))
                .containsExactlyInAnyOrder("kind exchange.problem.value", "orgNumber agency.orgNumber.personal");
        assertThat(problems(plan.rows().get(2)))
                .contains("parent agency.parent.circle", "description exchange.problem.finding");
        assertThat(problems(plan.rows().get(3)))
                .containsExactlyInAnyOrder("parent agency.parent.circle", "description exchange.problem.error");
        assertThat(problems(plan.rows().get(4))).containsExactly("name shared.required");
        assertThat(problems(plan.rows().get(5))).containsExactly("name exchange.problem.twice");
        assertThat(plan.isReady()).isFalse();
        assertThatThrownBy(this::run).isInstanceOf(RuleViolation.class);
        assertThat(as(People.director(), agencies::whole)).isEmpty();
    }

    @Test
    void agencies_may_be_part_of_each_other_in_any_order_and_words_are_remembered() {
        start(
                ImportKind.AGENCY,
                "Register över aktörer",
                "Verksamhet;Typ av aktör;Del av;Orgnr",
                "Enheten;Sektor X;Förvaltningen;",
                "Förvaltningen;Sektor X;;2120002882");
        as(
                People.coordinator(),
                () -> imports.mean(imports.draft(id), "kind", "Sektor X", AgencyKind.MUNICIPAL_ADMINISTRATION));

        run();

        var all = as(People.director(), agencies::whole);
        assertThat(all).extracting(one -> one.data().name()).containsExactly("Förvaltningen", "Enheten");
        assertThat(all.get(1).data().parent()).isEqualTo(all.get(0).id());
        assertThat(start(ImportKind.AGENCY, "Verksamhet;Typ av aktör", "En till;sektor x")
                        .isReady())
                .isTrue();
        // a number that stands beside another name is asked about: one of the two is a mistake
        var asked = start(ImportKind.AGENCY, "Namn;Orgnr;Kortnamn", "Förvaltn.;212000-2882;FV");
        assertThat(problems(asked.rows().getFirst()))
                .containsExactly(" exchange.problem.otherName", "orgNumber agency.orgNumber.taken");
        var known = RowChoice.existing(all.get(0).id().value());
        decide(content -> content.row(2, known));
        var again = plan().rows().getFirst();
        assertThat(again.outcome()).isEqualTo(Outcome.CHANGE);
        assertThat(again.record()).isEqualTo(all.get(0).id().value());
    }

    @Test
    void an_initiative_is_changed_where_a_cell_says_something_and_gets_it_all_back() {
        as(
                People.director(),
                () -> agencies.create(AgencyData.of("Polisen", "PO", AgencyKind.POLICE, "", null, List.of(), "")));
        as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("OTTO")
                        .draft()
                        .aliases(List.of("Tillsynsteamet"))
                        .purpose("Som förut")
                        .data()));
        var before = initiative("OTTO").data();
        var plan = start(
                ImportKind.INITIATIVE,
                "Initiativ;Syfte;Status;Ansvarig;Började;Slut;Kontakt",
                "Tillsynsteamet;;pausad;PO;mars 2023;;",
                "Nytt;Något;pågående;Polisen;2023;2022-12-31;");
        assertThat(problems(plan.rows().get(1))).containsExactly("ended initiative.endedBeforeStarted");
        assertThat(plan.rows().get(0).cells().get("status"))
                .isEqualTo(new PlannedCell("pausad", InitiativeStatus.ONGOING, InitiativeStatus.PAUSED));
        decide(content -> content.edit(3, Map.of("ended", "2024")));

        run();

        var changed = initiative("OTTO").data();
        assertThat(changed.purpose()).isEqualTo("Som förut");
        assertThat(changed.status()).isEqualTo(InitiativeStatus.PAUSED);
        assertThat(changed.started()).isEqualTo(PartialDate.month(2023, 3));
        assertThat(changed.participations()).hasSize(1);
        assertThat(initiative("Nytt").data().ended()).isEqualTo(PartialDate.year(2024));

        assertThat(as(People.director(), () -> imports.undo(id, Progress.NOBODY)))
                .isEqualTo(2);
        assertThat(as(People.director(), initiatives::whole))
                .extracting(Initiative::data)
                .containsExactly(before);
        assertThatThrownBy(() -> as(People.director(), () -> imports.undo(id, Progress.NOBODY)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_somebody_has_changed_or_come_to_use_since_is_left_as_it_is() {
        start(ImportKind.INITIATIVE, "Namn", "Ett", "Två", "Tre");
        run();
        as(
                People.director(),
                () -> initiatives.change(
                        new Initiative(initiative("Ett").id(), 0, InitiativeData.named("Ett ändrat"))));
        var first = id;
        start(ImportKind.GOAL, "Mål;Initiativ;Slag;Ska nås", "Fler vuxna;Två;Utfall;2026-12-31", "Lugnt;Två;Utfall;");
        run();
        var goal = as(People.director(), goals::whole).getFirst().id();
        as(
                People.director(),
                () -> goals.followUp(
                        goal, new FollowUpData(LocalDate.of(2026, 1, 1), FollowUpColour.GREEN, "Sett på plats")));

        assertThat(as(People.director(), () -> imports.undo(id, Progress.NOBODY)))
                .isEqualTo(1);
        assertThat(as(People.director(), () -> imports.report(id)))
                .extracting(ReportRow::leftWhy)
                .containsExactly("exchange.left.inUse");
        assertThat(as(People.director(), () -> imports.undo(first, Progress.NOBODY)))
                .isEqualTo(1);
        assertThat(as(People.director(), () -> imports.report(first)))
                .extracting(ReportRow::leftWhy)
                .containsExactly("exchange.left.changed", "shared.referred.goal");
    }

    @Test
    void nothing_is_written_where_the_last_row_cannot_be_or_the_registry_has_moved_on() {
        start(
                ImportKind.INITIATIVE,
                Stream.concat(Stream.of("Namn"), IntStream.range(0, 101).mapToObj(row -> "Rad " + row))
                        .toArray(String[]::new));

        // while the first hundred are written somebody else takes the name of the last
        assertThatThrownBy(() ->
                        as(People.coordinator(), () -> imports.run(id, plan().mark(), (_, _) -> meanwhile("Rad 100"))))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.line()).isEqualTo(102));
        assertThat(as(People.coordinator(), initiatives::whole)).hasSize(1);

        var seen = start(ImportKind.INITIATIVE, "Namn;Syfte", "Öppet;x").mark();
        as(People.director(), () -> initiatives.create(InitiativeData.named("Öppet")));
        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.run(id, seen, Progress.NOBODY)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("exchange.run.changed"));
        run();
        assertThatThrownBy(this::run).isInstanceOf(RuntimeException.class);
    }

    /** Once. */
    private void meanwhile(String name) {
        CompletableFuture.runAsync(() -> as(People.director(), () -> {
                    if (initiatives.options().isEmpty()) {
                        initiatives.create(InitiativeData.named(name));
                    }
                }))
                .join();
    }

    @Test
    void several_that_a_row_may_be_are_chosen_between() {
        var one = as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Ett")
                        .draft()
                        .aliases(List.of("Natten"))
                        .data()));
        as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Två")
                        .draft()
                        .aliases(List.of("Natten"))
                        .data()));
        var plan = start(ImportKind.INITIATIVE, "Namn;Syfte", "natten;x", "Exempel: inte detta;y");
        assertThat(problems(plan.rows().getFirst())).containsExactly(" exchange.problem.which");
        assertThat(plan.rows().get(1).outcome()).isEqualTo(Outcome.SKIP);

        decide(content -> content.row(2, RowChoice.existing(one.value())));
        run();

        assertThat(initiative("Ett").data().purpose()).isEqualTo("x");
    }

    @Test
    void what_looks_like_personal_data_stays_only_where_somebody_says_why() {
        var row = start(ImportKind.INITIATIVE, "Namn;Syfte", "Ett;Ring 070-123 45 67", "Två;")
                .rows()
                .getFirst();
        var finding = row.problems("purpose").getFirst().finding();
        assertThat(finding).isNotNull();

        decide(content -> content.keep(List.of(Kept.of(finding, KeepGround.PUBLIC_ROLE, ""))));
        run();

        assertThat(initiative("Ett").data().purpose()).isEqualTo("Ring 070-123 45 67");
        assertThat(as(People.coordinator(), () -> screening.latestKept(1)))
                .extracting(KeptDecision::record)
                .containsExactly(initiative("Ett").id().value());
    }
}
