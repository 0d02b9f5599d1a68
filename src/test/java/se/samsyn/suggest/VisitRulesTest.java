package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The articles of these tests are published on Thursday 1 February 2024. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisitRulesTest {

    private static List<Suggestion.Visit> visits(String body) {
        return Suggested.fromBody(body).of(Suggestion.Visit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "igår, 2024-01-31",
        "i går, 2024-01-31",
        "i dag, 2024-02-01",
        "i förrgår, 2024-01-30",
        "i tisdags, 2024-01-30",
        "i torsdags, 2024-01-25",
        "på onsdagen, 2024-01-31",
        "den 29 januari, 2024-01-29",
        "den 30 december, 2023-12-30",
        "den 3 maj 2023, 2023-05-03"
    })
    void the_day_is_counted_from_the_publication(String when, LocalDate day) {
        assertThat(visits("Justitieminister Elsa Norén besökte " + when + " Ekdungens skola för att tala om brott."))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.date()).isEqualTo(day);
                    assertThat(visit.place()).isEqualTo("Ekdungens skola");
                    assertThat(visit.visitors())
                            .extracting(Suggestion.Reference::name)
                            .containsExactly("Elsa Norén");
                    assertThat(visit.kind()).isEqualTo(VisitKind.POLITICAL);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"förra veckan", "tidigare i veckan", "nyligen"})
    void no_day_is_invented(String when) {
        assertThat(visits("Justitieminister Elsa Norén besökte " + when + " Ekdungens skola för att tala om brott."))
                .singleElement()
                .satisfies(visit -> assertThat(visit.date()).isNull());
    }

    @Test
    void without_a_publication_date_a_relative_day_is_unknown() {
        var visits = Suggested.from(
                        "Besök om brott i Lövsta kommun\n\nJustitieminister Elsa Norén besökte igår Ekdungens skola"
                                + " för att tala med kommunen om brott.")
                .of(Suggestion.Visit.class);
        assertThat(visits)
                .singleElement()
                .satisfies(visit -> assertThat(visit.date()).isNull());
    }

    @Test
    void an_announced_visit_is_a_visit() {
        assertThat(visits("I morgon besöker landshövding Elsa Norén Lövsta kommun för att tala om brott."))
                .singleElement()
                .satisfies(visit -> assertThat(visit.date()).isEqualTo(LocalDate.of(2024, 2, 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Justitieminister Elsa Norén skulle ha besökt Ekdungens skola om brott, men besöket ställdes in.",
                "Kommunen hoppas att justitieminister Elsa Norén vill besöka Ekdungens skola.",
                "Inspektörerna besökte tolv restauranger i jakten på brott.",
                "Du är välkommen att besöka Ekdungens skola och tala om brott."
            })
    void what_did_not_happen_or_is_no_visit_is_left_out(String body) {
        assertThat(visits(body)).isEmpty();
    }

    @Test
    void the_others_of_the_caption_and_the_municipality_are_hosts() {
        assertThat(visits("Från vänster: Elsa Norén, justitieminister, och Maj Ek, trygghetschef.\n\n"
                        + "Igår besökte justitieminister Elsa Norén Ekdungens skola för att tala om brott."))
                .singleElement()
                .satisfies(visit -> assertThat(visit.hosts())
                        .extracting(Suggestion.Reference::name)
                        .containsExactly("Maj Ek", "Ekdungens skola", "Lövsta kommun"));
    }

    @Test
    void a_delegation_that_stays_for_days_came_on_the_first_of_them() {
        assertThat(visits(
                        "Den 24–25 januari gästades Lövsta av en delegation för att lära om brott. Med var Kaja Mets, "
                                + "borgmästare i Rakvere."))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.date()).isEqualTo(LocalDate.of(2024, 1, 24));
                    assertThat(visit.place()).startsWith("Lövsta");
                });
    }

    @Test
    void a_delegation_may_be_known_only_by_its_places() {
        assertThat(visits("En delegation från Helsingfors och Haninge var på plats i Lövsta den 15–16 januari"
                        + " för att lära om brott."))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.date()).isEqualTo(LocalDate.of(2024, 1, 15));
                    assertThat(visit.visitors())
                            .extracting(Suggestion.Reference::name)
                            .containsExactly("Helsingfors", "Haninge kommun");
                });
    }

    @Test
    void a_country_is_no_visitor() {
        var found = Suggested.fromBody("I tisdags tog Lövsta kommun emot en delegation från Finland om brott.");
        assertThat(found.names(Suggestion.Agency.class)).doesNotContain("Finland");
        assertThat(found.of(Suggestion.Visit.class)).isEmpty();
    }

    @Test
    void the_own_officials_make_no_visit() {
        assertThat(visits("I tisdags besökte säkerhetschef Maj Ek Ekdungens skola för att tala om brott."))
                .isEmpty();
        assertThat(visits("I tisdags besökte kommunpolis Maj Ek Ekdungens skola för att tala om brott."))
                .isEmpty();
    }

    @Test
    void company_and_hosts_are_told_apart() {
        assertThat(
                        visits(
                                "Den 30 januari besökte justitieminister Elsa Norén Ekdungens skola för att tala om brott."
                                        + " Med på besöket var också generaldirektör Bo Alm. Värdar var trygghetschef Maj Ek och rektor Tor Ask."))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.visitors())
                            .extracting(Suggestion.Reference::name)
                            .containsExactly("Elsa Norén", "Bo Alm");
                    assertThat(visit.hosts())
                            .extracting(Suggestion.Reference::name)
                            .containsExactly("Maj Ek", "Tor Ask", "Ekdungens skola", "Lövsta kommun");
                });
    }

    @Test
    void a_committee_of_parliament_comes_as_one_body() {
        assertThat(visits("På onsdagen besökte riksdagens socialutskott Ekdungens skola för att tala om brott."))
                .singleElement()
                .satisfies(visit -> assertThat(visit.visitors())
                        .extracting(Suggestion.Reference::name)
                        .containsExactly("Socialutskottet"));
    }

    @Test
    void who_receives_the_guest_is_host() {
        assertThat(visits("Igår besökte justitieminister Elsa Norén Ekdungens skola för att tala om brott."
                        + " Ministern togs emot i aulan av rektor Tor Ask."))
                .singleElement()
                .satisfies(visit -> assertThat(visit.hosts())
                        .extracting(Suggestion.Reference::name)
                        .containsExactly("Tor Ask", "Ekdungens skola", "Lövsta kommun"));
    }

    @Test
    void a_municipality_receives_between_verb_and_small_word() {
        var found = Suggested.fromBody("Igår tog Södertälje emot rikspolischef Anders Ek för att tala om brott.");
        assertThat(found.of(Suggestion.Visit.class))
                .singleElement()
                .satisfies(visit -> assertThat(visit.date()).hasToString("2024-01-31"));
    }

    @Test
    void a_committee_comes_here() {
        var found =
                Suggested.fromBody("På torsdag får vi finbesök. Då kommer åtta ledamöter av riksdagens justitieutskott"
                        + " hit till Lövsta kommun för att tala om brott.");
        assertThat(found.of(Suggestion.Visit.class)).hasSize(1);
    }
}
