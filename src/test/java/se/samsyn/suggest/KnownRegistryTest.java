package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnownRegistryTest {

    private static final Known REGISTRY = new Known(
            "Lövsta",
            List.of(new Known.Initiative(7, "Bron", List.of("Brobyggarna", "BRON"))),
            List.of(
                    new Known.Agency(1, "Lövsta kommun", null, AgencyKind.MUNICIPALITY, null, List.of()),
                    new Known.Agency(2, "Miljöenheten", "ME", AgencyKind.MUNICIPAL_ADMINISTRATION, 1L, List.of()),
                    new Known.Agency(3, "Lokalpolisområde Lövsta", "LPO", AgencyKind.POLICE, null, List.of())),
            List.of(new Known.Area(5, "Norra Lövsta", List.of("Norran"))),
            List.of(new Known.Person(9, "Maj Ek", List.of("Maj Ek-Lind"), List.of())));

    private static Suggested suggested(String body) {
        return Suggested.from("Om brott och trygghet\n\n1 februari 2024\n\n" + body, REGISTRY);
    }

    @Test
    void agencies_are_found_in_inflected_forms_and_by_short_name() {
        var found = suggested(
                "Miljöenhetens arbete mot brott växer. En miljöenhet räcker inte, säger ME. Polisen och kommunen hjälper till.");
        assertThat(found.of(Suggestion.Agency.class))
                .extracting(agency -> agency.basis().knownId())
                .containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(found.agency("Miljöenheten").key()).isEqualTo("agency#2");
        assertThat(found.agency("Miljöenheten").parent())
                .isEqualTo(new Suggestion.Reference("agency#1", "Lövsta kommun"));
    }

    @Test
    void initiatives_areas_and_persons_are_found_under_any_of_their_names() {
        var found = suggested("Maj Eks arbete med Brobyggarna i Norran har minskat brotten. Bron har vuxit.");
        assertThat(found.initiative("Bron").basis().knownId()).isEqualTo(7L);
        assertThat(found.person("Maj Ek").basis().knownId()).isEqualTo(9L);
        assertThat(found.of(Suggestion.Area.class)).singleElement().satisfies(area -> {
            assertThat(area.name()).isEqualTo("Norra Lövsta");
            assertThat(area.known()).isTrue();
        });
    }

    @Test
    void kommunen_is_the_own_municipality_even_when_the_article_does_not_name_it() {
        assertThat(suggested("Kommunen arbetar mot brott.").names(Suggestion.Agency.class))
                .containsExactly("Lövsta kommun");
    }
}
