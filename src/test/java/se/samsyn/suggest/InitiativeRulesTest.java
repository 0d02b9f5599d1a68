package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InitiativeRulesTest {

    private static List<String> initiatives(String body) {
        return Suggested.fromBody(body).names(Suggestion.Initiative.class);
    }

    @Test
    void an_abbreviation_with_its_long_name_is_one_initiative() {
        var found = Suggested.fromBody(
                "Ett exempel är kommunens satsning på RIKTA, Riktad tillsyn mot brott, växer. RIKTA etablerades år 2022.\n\n"
                        + "Arbetet utförs av miljöenheten.");
        var rikta = found.initiative("RIKTA");
        assertThat(rikta.longName()).isEqualTo("Riktad tillsyn mot brott");
        assertThat(rikta.established()).isEqualTo(new PartialDate(2022, null, null));
        assertThat(rikta.accountable().name()).isEqualTo("Miljöenheten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bron är ett brottsförebyggande program för unga. Alla skolor använder Bron.",
                "Polisen deltar i projektet Bron mot brott.",
                "Nytt är Bron, kommunens satsning mot brott.",
                "”Bron” är en metod mot brott.",
                "Kommunen driver ett projekt mot brott som heter Bron."
            })
    void a_name_is_introduced_in_many_ways(String body) {
        assertThat(initiatives(body)).containsExactly("Bron");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektet är en satsning mot brott.",
                "Målet är ett program mot brott.",
                "Alla elever behöver en vuxen, en så kallad \"trygg bas\", mot brott.",
                "Byggprojektet Norra Porten hindras av brott.",
                "Polisen grep en person i projektet i Alby för brott.",
                "\"Fler poliser\" behövs mot brott, sade någon."
            })
    void what_has_no_name_of_its_own_is_no_initiative(String body) {
        assertThat(initiatives(body)).isEmpty();
    }

    @Test
    void a_heading_alone_makes_no_initiative() {
        assertThat(initiatives(
                        "Tillsammans – mot brott\n\nPolisen och kommunen träffades för att tala om brott i går kväll."))
                .isEmpty();
    }

    @Test
    void national_methods_are_recognised_with_long_and_short_name() {
        var found =
                Suggested.fromBody("Vi arbetar enligt Effektiv samordning för trygghet (EST) mot brott sedan 2019.");
        assertThat(found.initiative("EST").longName()).isEqualTo("Effektiv samordning för trygghet");
    }

    @Test
    void an_article_on_something_else_has_nothing_to_suggest() {
        var found = Suggested.from("Nya öppettider på biblioteket\n\n1 mars 2024\n\n"
                + "Från och med måndag har biblioteket i Lövsta kommun öppet till klockan 19. Projektet Läslust drivs av"
                + " kulturchef Maj Ek, som berättar att målet är att fler ska låna böcker.");
        assertThat(found.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polisen och kommunen öppnade mot brott ett kontor under namnet Lugn gata.",
                "”Lugn gata” drog igång i mars för att färre ska utsättas för brott.",
                "Mot brott och otrygghet rullas i vår Lugn gata ut, ett treårigt projekt."
            })
    void a_name_is_found_where_something_is_named_or_started(String body) {
        assertThat(initiatives(body)).containsExactly("Lugn gata");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vandringen ingår i Trygg i Norrbyn, som ska minska brott.",
                "Kontrollen gjordes inom ramen för Trygg i Norrbyn mot brott.",
                "Trygg i Norrbyn växer. Polisen deltar i Trygg i Norrbyn mot brott."
            })
    void a_name_may_show_by_its_first_words_what_it_is(String body) {
        assertThat(initiatives(body)).containsExactly("Trygg i Norrbyn");
        assertThat(Suggested.fromBody(body).names(Suggestion.Area.class)).containsExactly("Norrbyn");
    }

    @Test
    void an_operation_is_named_and_its_aim_follows_the_start() {
        var found = Suggested.fromBody("Kontrollen var en del av Operation Kamomill, som polisen och kommunen startade"
                + " hösten 2024 för att strypa nätverkens inkomster av brott.");
        var operation = found.initiative("Operation Kamomill");
        assertThat(operation.established()).isEqualTo(new PartialDate(2024, null, null));
        assertThat(found.names(Suggestion.Goal.class)).containsExactly("Strypa nätverkens inkomster av brott");
    }

    @Test
    void a_method_under_two_names_is_one_called_as_the_article_calls_it_most() {
        var found = Suggested.fromBody(
                "GVI används mot grova brott. I Malmö kallas GVI för Sluta skjut, men här säger polisen GVI.");
        assertThat(found.of(Suggestion.Initiative.class)).singleElement().satisfies(gvi -> {
            assertThat(gvi.name()).isEqualTo("GVI");
            assertThat(gvi.aliases()).contains("Sluta skjut");
        });
    }

    @Test
    void where_it_is_done_is_no_part_of_the_name() {
        assertThat(initiatives("I höst startade programmet Lugna Steg på Mejasskolan mot brott."))
                .containsExactly("Lugna Steg");
    }

    @Test
    void the_noun_after_a_capital_adjective_belongs_to_the_name() {
        assertThat(initiatives(
                        "Kommunen får stöd till projektet Lugna helger, där väktare ser till att brott minskar."))
                .containsExactly("Lugna helger");
    }

    @Test
    void a_year_in_which_something_ends_is_not_when_it_began() {
        var found = Suggested.fromBody("Projektet Bron mot brott leds av polisen och pågår till sommaren 2026.");
        assertThat(found.initiative("Bron").established()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bron mot brott är ett stöd som det är socialförvaltningen som driver. Projektet Bron drivs av socialförvaltningen.",
                "Projektet Bron mot brott ska drivas av socialförvaltningen.",
                "Det är socialförvaltningen som är ansvarig för projektet Bron mot brott."
            })
    void who_runs_it_is_read_in_many_forms(String body) {
        assertThat(Suggested.fromBody(body).initiative("Bron").accountable().name())
                .isEqualTo("Socialförvaltningen");
    }

    @Test
    void a_place_that_acts_is_its_municipality() {
        var found = Suggested.fromBody("Projektet Bron mot brott är ett projekt som Lövsta sedan 2022 driver.");
        assertThat(found.initiative("Bron").accountable().name()).isEqualTo("Lövsta kommun");
        assertThat(found.initiative("Bron").established()).isEqualTo(new PartialDate(2022, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Först visades Lugn i natten. Det är ett samarbete mot brott mellan kommunen och polisen.",
                "Alla sjuor går utbildningen Lugn i natten mot brott. Skolan leder Lugn i natten."
            })
    void a_name_of_small_words_is_read_to_its_end(String body) {
        assertThat(initiatives(body)).containsExactly("Lugn i natten");
    }

    @Test
    void where_something_is_launched_is_not_what_is_launched() {
        assertThat(initiatives("Under hösten införs arbetet mot brott även på Andersberg och Vallås."))
                .isEmpty();
    }
}
