package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
