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
class AreaRulesTest {

    private static List<String> areas(String body) {
        return Suggested.fromBody(body).names(Suggestion.Area.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brott minskar på Gamlegården, Österäng och i Åhus. | Gamlegården, Österäng, Åhus",
                "Gångstråket mellan Gamlegården och Charlottesborg får ljus mot brott. | Gamlegården, Charlottesborg",
                "Brott minskar på Möllevången och Sofielund. | Möllevången, Sofielund",
                "Kontrollerna mot brott gjordes i centrala Södertälje, Geneta och Ronna. | Geneta, Ronna",
                "Mot brott får Norrtälje hamn fler lampor. | Norrtälje hamn",
                "Brott stoppades i Bredden och på Infra City. | Bredden, Infra City",
                "Arbetet mot brott utökas till Sörse och Breared. | Sörse, Breared"
            })
    void areas_stand_in_lists_and_after_prepositions(String body, String names) {
        assertThat(areas(body)).containsExactly(names.split(", "));
    }

    @Test
    void shops_in_a_list_are_no_areas() {
        assertThat(areas("Stölder är brott som sker på Coop, Willys och Lidl.")).isEmpty();
    }

    @Test
    void the_end_of_a_longer_municipal_name_is_no_area() {
        var found = Suggested.from("Upplands Väsby kommun mot brott\n\n1 februari 2024\n\n"
                + "Kommunen arbetar mot brott i Väsby tillsammans med polisen.");
        assertThat(found.names(Suggestion.Area.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fler patruller mot brott går på Råslätt. | Råslätt",
                "Tre platser drabbas av brott: Öxnehaga, Råslätt och Ekbacken. | Öxnehaga, Råslätt, Ekbacken",
                "Brotten minskar i södra Ekbacken och i hela Råslätt. | Ekbacken, Råslätt",
                "Arbetet mot brott flyttar mot Ekbacken. | Ekbacken",
                "Brott sker runt Spiralen, Söder Tull och Resecentrum. | Spiralen, Söder Tull, Resecentrum",
                "Metoden mot brott används i Kronogården och Sylte. | Kronogården, Sylte",
                "Insatsen är en del av programmet Tryggt Bäckby mot brott. | Bäckby"
            })
    void single_areas_stand_after_small_words(String body, String names) {
        assertThat(areas(body)).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kameror mot brott sätts upp på Storgatan.",
                "Brott begicks på Preem och på Järvaveckan.",
                "Eva Ek är rektor på Montessori och arbetar på Nobina mot brott.",
                "Besök mot brott gjordes utanför Herresta fritidsgård.",
                "Läs mer om brott på Facebook.",
                "Kontrollen mot brott gjordes på Väg 73.",
                "Mannen på Bilden söks för brott."
            })
    void streets_shops_houses_and_places_of_work_are_no_areas(String body) {
        assertThat(areas(body)).isEmpty();
    }
}
