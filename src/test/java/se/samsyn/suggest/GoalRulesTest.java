package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoalRulesTest {

    private static List<String> goals(String body) {
        return Suggested.fromBody(body).names(Suggestion.Goal.class);
    }

    @Test
    void a_sentence_of_purpose_gives_the_goal_without_the_empty_verb() {
        assertThat(goals("Projektet Bron syftar till att uppnå en stad fri från brott."))
                .containsExactly("En stad fri från brott");
    }

    @Test
    void a_list_after_the_aim_gives_the_goals_and_the_aim_is_the_purpose() {
        var found = Suggested.fromBody("""
                Projektet Bron drivs av polisen. Syftet är att motverka brott. Man arbetar för att:

                  • Minska antalet inbrott.
                  • Öka tryggheten i centrum.
                """);
        assertThat(found.names(Suggestion.Goal.class))
                .containsExactly("Minska antalet inbrott", "Öka tryggheten i centrum");
        assertThat(found.initiative("Bron").purpose()).isEqualTo("Motverka brott");
        assertThat(found.of(Suggestion.Goal.class))
                .allMatch(goal -> goal.initiative().name().equals("Bron"));
    }

    @Test
    void a_list_of_experiences_gives_no_goals() {
        assertThat(goals("""
                Projektet Bron startade 2020 mot brott. Exempel på deltagarnas upplevelser är att:

                - de känner sig tryggare på kvällen
                - de har fått nya vänner i skolan
                """)).isEmpty();
    }

    @Test
    void the_purpose_of_something_else_is_no_goal() {
        assertThat(goals("Projektet Bron mot brott presenterades. Syftet med resan är att lära av andra kommuner."))
                .isEmpty();
    }

    @Test
    void without_an_initiative_there_is_no_goal() {
        assertThat(goals("Överenskommelsen syftar till att minska antalet brott i centrum."))
                .isEmpty();
    }

    @Test
    void two_aims_in_one_sentence_are_two_goals() {
        assertThat(goals("Målet med projektet Bron är att brotten ska minska och att fler ska våga gå ut."))
                .containsExactly("Brotten ska minska", "Fler ska våga gå ut");
    }

    @Test
    void what_an_initiative_shall_lead_to_is_its_goal() {
        assertThat(goals("Projektet Bron ska ytterst leda till färre brott i centrum."))
                .containsExactly("Färre brott i centrum");
        assertThat(goals("Projektet Bron drivs av polisen. Ambitionen är att fler ska känna sig trygga."))
                .containsExactly("Fler ska känna sig trygga");
    }

    @Test
    void arrows_mark_the_items_of_a_list() {
        assertThat(goals("Projektet Bron drivs av polisen. Målet är att:\n→ minska antalet brott\n→ öka tryggheten"))
                .containsExactly("Minska antalet brott", "Öka tryggheten");
    }

    @Test
    void what_else_a_sentence_tells_is_no_part_of_the_aim() {
        assertThat(goals("Projektet Bron ska leda till färre brott och vänder sig till föräldrar."))
                .containsExactly("Färre brott");
        assertThat(goals("Projektet Bron mot brott startar. Med Bron vill kommunen halvera stölderna till 2027."))
                .containsExactly("Halvera stölderna till 2027");
    }

    @Test
    void the_programme_is_the_one_that_its_noun_fits() {
        var found = Suggested.fromBody(
                "I höst får SSPF mot brott sällskap av kursen Komet. Kursen ska leda till färre bråk.");
        assertThat(found.of(Suggestion.Goal.class))
                .singleElement()
                .satisfies(goal -> assertThat(goal.initiative().name()).isEqualTo("Komet"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projektet Bron mot brott ska bidra till att fler vågar gå ut. | Fler vågar gå ut",
                "Projektet Bron mot brott ska resultera i färre bränder. | Färre bränder",
                "Projektet Bron mot brott vill uppnå färre återfall. | Färre återfall",
                "Projektet Bron, som riktar sig till föräldrar, ska minska brotten. | Minska brotten",
                "Genom projektet Bron mot brott ska våldsutsatta få stöd snabbare. | Våldsutsatta få stöd snabbare",
                "Kommunen har infört metoden Bron, som ska stärka tryggheten. | Stärka tryggheten",
                "Projektet Bron mot brott växer. Målet med Bron: färre inbrott i källare. | Färre inbrott i källare",
                "Projektet Bron mot brott drivs av polisen i syfte att minska stölderna. | Minska stölderna",
                "Projektet Bron mot brott växer. Siktet är inställt på att klottret försvinner. | Klottret försvinner",
                "Bron är en satsning mot brott som vi gör för att äldre ska våga gå ut. Projektet Bron växer. | Äldre ska våga gå ut",
                "För att minska antalet brott arbetar projektet Bron på kvällarna. | Minska antalet brott",
                "Projektet Bron mot brott växer. Ingen ska behöva berätta två gånger – det är hela idén. | Ingen ska behöva berätta två gånger",
                "Med projektet Bron mot brott vill kommunen komma närmare eleverna. | Komma närmare eleverna",
                "Ett mål för 2025 är att projektet Bron mot brott omfattar hela kommunen. | Projektet Bron mot brott omfattar hela kommunen",
                "Projektet Bron mot brott växer. För oss är målsättningen att unga har något att göra. | Unga har något att göra"
            })
    void an_aim_is_stated_in_many_ways(String body, String goal) {
        assertThat(goals(body)).containsExactly(goal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektet Bron tar emot personer som vill bryta med brott.",
                "Polisen träffade projektet Bron för att minska brotten.",
                "Med projektet Bron mot brott ska kommunen anställa två väktare.",
                "Projektet Bron mot brott går ut på att grannar turas om.",
                "Idén bakom projektet Bron mot brott är just den som namnet anger."
            })
    void what_is_done_or_wished_by_others_is_no_aim(String body) {
        assertThat(goals(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mål\n\n• Färre bränder i Lövsta\n• Fler vittnen",
                "Målen i korthet\n\n→ Färre bränder i Lövsta\n→ Fler vittnen",
                "Vad vill projektet Bron uppnå?\n\n• Färre bränder i Lövsta\n• Fler vittnen",
                "Förvaltningen har satt upp två effektmål för arbetet mot brott i hela kommunen:\n• Färre bränder i Lövsta\n• Fler vittnen"
            })
    void a_list_of_aims_is_known_by_its_heading_too(String list) {
        assertThat(goals("Projektet Bron är en satsning mot brott i hela Lövsta och drivs av polisen sedan länge.\n\n"
                        + list))
                .containsExactly("Färre bränder i Lövsta", "Fler vittnen");
    }
}
