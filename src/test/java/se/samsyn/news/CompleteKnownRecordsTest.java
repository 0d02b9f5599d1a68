package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.Visits;

/** An article about what the registry knows: nothing double, nothing lost, everything told before and taken back after. */
class CompleteKnownRecordsTest extends ImportTest {

    /** The same event, as another paper tells it. */
    private static final String RETOLD = Articles.VISIT
            .replace("hälsade välkommen.", "hälsade gästerna varmt välkomna.")
            .replace(
                    "underströk att kommunen behöver en gemensam lägesbild",
                    "betonade behovet av en gemensam lägesbild");

    /** What somebody underlined there, in words that have little in common with the first writer's. */
    private static final String RESAID = Articles.VISIT.replace(
            "underströk att kommunen behöver en gemensam lägesbild",
            "underströk att polis, skola och socialtjänst måste dela en gemensam lägesbild och prioritera rätt");

    /** With others in it than the one that answers for it. */
    private static final String TOGETHER = Articles.VISIT.replace(
            "Arbetet utförs av tillståndsenheten i kommunen.",
            "Arbetet utförs av tillståndsenheten i kommunen tillsammans med Polismyndigheten och Skatteverket.");

    @Autowired
    private StatementService statements;

    @Test
    void the_same_event_told_again_gives_an_article_more_and_nothing_else() {
        record(Articles.VISIT);
        var before = counts();
        var said = said();

        record(RETOLD);

        assertThat(said()).isEqualTo(said).isPositive();
        assertThat(counts())
                .isEqualTo(new Counts(
                        2,
                        before.agencies(),
                        before.persons(),
                        before.areas(),
                        before.initiatives(),
                        before.goals(),
                        before.visits()));
    }

    @Test
    void a_statement_reported_in_other_words_on_the_same_day_is_asked_about() {
        record(Articles.VISIT);

        var review = review(start(RESAID));

        var forsman = review.items().stream()
                .filter(item -> item.suggestion() instanceof Suggestion.Statement statement && !statement.direct())
                .findFirst()
                .orElseThrow();
        assertThat(forsman.suggestion().known()).isTrue();
        assertThat(review.alike(forsman)).get().asString().contains("gemensam lägesbild");
    }

    @Test
    void in_other_words_on_another_day_it_is_another_statement() {
        record(Articles.VISIT);

        var forsman = review(start(RESAID.replace("12 mars 2025", "12 april 2025"))).items().stream()
                .filter(item -> item.suggestion() instanceof Suggestion.Statement statement && !statement.direct())
                .findFirst()
                .orElseThrow();

        assertThat(forsman.suggestion().known()).isFalse();
    }

    @Test
    void another_quotation_of_the_same_speaker_on_the_same_day_is_another_statement() {
        record(Articles.VISIT);
        var other = Articles.VISIT.replace(
                "Det betyder mycket för oss att få visa hur skola, socialtjänst och polis drar åt samma håll",
                "Ministern lovade skola, socialtjänst och polis besked om pengar till fältarbetet i god tid före sommaren");

        var quotation = review(start(other)).items().stream()
                .filter(item -> item.suggestion() instanceof Suggestion.Statement statement && statement.direct())
                .findFirst()
                .orElseThrow();

        assertThat(quotation.suggestion().known()).isFalse();
    }

    @Test
    void a_known_visit_gets_whom_and_what_it_lacked_and_the_card_says_so_before() {
        var visit = bareVisit();
        var id = start(Articles.VISIT);

        var told = additions(id, Suggestion.Visit.class);
        assertThat(told)
                .extracting(Addition::field)
                .contains("news.field.visitors", "news.field.hosts", "news.field.initiatives");
        assertThat(text(told, "news.field.visitors")).contains("Karin Wikander");
        assertThat(text(told, "news.field.hosts")).contains("Lena Forsman").contains("Per Åslund");
        acceptAll(id);
        var article = as(People.coordinator(), () -> imports.accept(id));

        var after = visit(visit);
        assertThat(after.participants()).hasSize(4);
        assertThat(after.initiatives()).hasSize(2);
        assertThat(after.name()).isEqualTo("Statsrådet hos oss");
        undo(article);
        assertThat(visit(visit)).isEqualTo(bare(LocalDate.of(2025, 3, 11)));
    }

    @Test
    void whoever_is_rejected_is_neither_told_nor_added() {
        var visit = bareVisit();
        var id = start(Articles.VISIT);
        choose(id, "Lena Forsman", Choice.REJECTED);

        assertThat(text(additions(id, Suggestion.Visit.class), "news.field.hosts"))
                .doesNotContain("Forsman");
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));

        assertThat(visit(visit).participants()).hasSize(3);
    }

    @Test
    void a_known_initiative_is_filled_in_and_emptied_again() {
        var navet = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("NAVET")));
        var before = initiative(navet);
        var id = start(Articles.VISIT);

        var told = additions(id, Suggestion.Initiative.class, "NAVET");
        assertThat(text(told, "news.field.longName")).isEqualTo("Närvarande tillsynsteam mot välfärdsbrott");
        assertThat(text(told, "news.field.established")).isEqualTo("2022");
        assertThat(text(told, "news.field.participates")).isEqualTo("Tillståndsenheten");
        acceptAll(id);
        var article = as(People.coordinator(), () -> imports.accept(id));

        assertThat(initiative(navet).longName()).isEqualTo("Närvarande tillsynsteam mot välfärdsbrott");
        assertThat(initiative(navet).participations()).hasSize(1);
        undo(article);
        assertThat(initiative(navet)).isEqualTo(before);
    }

    @Test
    void a_known_initiative_gets_those_who_take_part_and_loses_them_again() {
        var navet = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("NAVET")));
        var before = initiative(navet);
        var id = start(TOGETHER);
        choose(id, "Skatteverket", Choice.REJECTED);

        assertThat(text(additions(id, Suggestion.Initiative.class, "NAVET"), "news.field.participates"))
                .isEqualTo("Tillståndsenheten, Polismyndigheten");
        acceptAll(id);
        var article = as(People.coordinator(), () -> imports.accept(id));

        assertThat(initiative(navet).participations())
                .extracting(Participation::role)
                .containsExactly(OrgRole.ACCOUNTABLE, OrgRole.IMPLEMENTING);
        undo(article);
        assertThat(initiative(navet)).isEqualTo(before);
    }

    @Test
    void whoever_takes_part_already_is_not_told_of_again() {
        as(People.coordinator(), () -> initiatives.create(InitiativeData.named("NAVET")));
        record(TOGETHER);

        var again = start(TOGETHER.replace("gemensam lägesbild", "gemensam bild av läget"));

        assertThat(text(additions(again, Suggestion.Initiative.class, "NAVET"), "news.field.participates"))
                .isEmpty();
    }

    @Test
    void what_a_known_initiative_says_stands() {
        var navet = as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("NAVET")
                        .draft()
                        .longName("Ett annat namn")
                        .data()));

        record(Articles.VISIT);

        assertThat(initiative(navet).longName()).isEqualTo("Ett annat namn");
    }

    @Test
    void a_known_agency_gets_what_it_is_a_part_of_and_loses_it_again() {
        var unit = as(
                People.coordinator(),
                () -> agencies.create(AgencyData.of(
                        "Tillståndsenheten", "", AgencyKind.MUNICIPAL_ADMINISTRATION, "", null, List.of(), "")));
        var id = start(Articles.VISIT);
        var suggested =
                (Suggestion.Agency) item(review(id), "Tillståndsenheten").suggestion();
        var whole = item(review(id), "Botkyrka kommun").suggestion();
        edit(
                id,
                suggested.name(),
                new Suggestion.Agency(
                        suggested.basis(),
                        suggested.name(),
                        suggested.kind(),
                        new Suggestion.Reference(whole.key(), whole.name()),
                        suggested.aliases()));
        assertThat(text(additions(id, Suggestion.Agency.class, "Tillståndsenheten"), "news.field.parent"))
                .isEqualTo("Botkyrka kommun");
        acceptAll(id);
        var article = as(People.coordinator(), () -> imports.accept(id));

        assertThat(as(People.coordinator(), () -> agencies.get(unit).data().parent()))
                .isNotNull();
        undo(article);
        assertThat(as(People.coordinator(), () -> agencies.get(unit).data().parent()))
                .isNull();
    }

    private List<Addition> additions(ImportId id, Class<? extends Suggestion> type, String... name) {
        var review = review(id);
        return review.items().stream()
                .filter(item -> type.isInstance(item.suggestion()))
                .filter(item -> Stream.of(name).allMatch(item.suggestion().name()::equals))
                .findFirst()
                .map(review::additions)
                .orElseThrow();
    }

    private static String text(List<Addition> additions, String field) {
        return additions.stream()
                .filter(addition -> addition.field().equals(field))
                .map(Addition::text)
                .findFirst()
                .orElse("");
    }

    private int said() {
        return as(
                People.coordinator(),
                () -> persons.names().stream()
                        .mapToInt(person -> statements.ofPerson(person.id()).size())
                        .sum());
    }

    private VisitId bareVisit() {
        return as(People.coordinator(), () -> visits.create(bare(LocalDate.of(2025, 3, 11))));
    }

    private static VisitData bare(LocalDate day) {
        return Visits.bare("Statsrådet hos oss", VisitKind.POLITICAL, day, "Alby skola i Botkyrka");
    }

    private VisitData visit(VisitId id) {
        return as(People.coordinator(), () -> visits.get(id).data());
    }

    private InitiativeData initiative(InitiativeId id) {
        return as(People.coordinator(), () -> initiatives.get(id).data());
    }

    private void undo(ArticleId article) {
        as(
                People.coordinator(),
                () -> imports.undo(imports.importOf(article).orElseThrow().id()));
    }
}
