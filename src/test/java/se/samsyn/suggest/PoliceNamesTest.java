package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PoliceNamesTest {

    @Test
    void polisen_is_no_name_of_the_local_police_where_the_authority_is_named_too() {
        var found = Suggested.fromBody(
                "Polismyndigheten och Lokalpolisen i Lövsta var på plats. Brotten minskar, enligt" + " polisen.");

        assertThat(found.names(Suggestion.Agency.class)).contains("Polismyndigheten", "Lokalpolisen i Lövsta");
        assertThat(found.agency("Lokalpolisen i Lövsta").aliases()).doesNotContain("Polisen");
    }
}
