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
}
