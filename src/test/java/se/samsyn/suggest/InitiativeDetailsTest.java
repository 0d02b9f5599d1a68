package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when there is an initiative, who answers for it and who takes part; the articles are of 1 February 2024. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InitiativeDetailsTest {

    private static List<String> partners(Suggested found) {
        return found.initiative("Bron").partners().stream()
                .map(Suggestion.Reference::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projektet Bron mot brott startade för två år sedan. | 2022",
                "Projektet Bron mot brott har pågått sedan tre år tillbaka. | 2021",
                "Metoden Bron mot brott infördes i fjol. | 2023",
                "Metoden Bron mot brott finns sedan förra året. | 2023",
                "Projektet Bron mot brott drog i gång i höstas. | 2023",
                "Projektet Bron mot brott startar i vår. | 2024",
                "Projektet Bron mot brott startade i november. | 2023-11",
                "Projektet Bron mot brott startar den 1 april. | 2024-04",
                "Projektet Bron mot brott inleddes vid årsskiftet. | 2024",
                "Projektet Bron mot brott har funnits länge. I Lövsta kom arbetet i gång i augusti 2021. | 2021-08"
            })
    void a_beginning_is_counted_from_the_day_of_the_article(String body, String since) {
        assertThat(Suggested.fromBody(body).initiative("Bron").established()).hasToString(since);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I mars startar en ny omgång av projektet Bron, som minskar brott i Lövsta.",
                "Projektet Bron mot brott slutar i höst.",
                "Projektet Bron mot brott besöktes för två år sedan."
            })
    void what_has_begun_before_or_ends_tells_no_beginning(String body) {
        assertThat(Suggested.fromBody(body).initiative("Bron").established()).isNull();
    }

    @Test
    void without_a_day_of_publication_nothing_is_counted() {
        var found = Suggested.from("Så arbetar Lövsta kommun mot brott och otrygghet\n\n"
                + "Projektet Bron mot brott startade för två år sedan i kommunen och hjälper unga i området.");
        assertThat(found.initiative("Bron").established()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektet Bron mot brott drivs av kommunen tillsammans med polisen och Rädda Barnen.",
                "Bron är ett samarbete mot brott mellan kommunen, polisen och Rädda Barnen. Projektet Bron leds av kommunen.",
                "Kommunen inledde 2021 projektet Bron med polisen och Rädda Barnen mot brott.",
                "Projektet Bron mot brott leds av kommunen. I projektet deltar polisen och Rädda Barnen.",
                "Bakom projektet Bron mot brott står kommunen, polisen och Rädda Barnen."
            })
    void those_who_take_part_are_read_beside_the_one_accountable(String body) {
        var found = Suggested.fromBody(body);
        assertThat(found.initiative("Bron").accountable().name()).isEqualTo("Lövsta kommun");
        assertThat(partners(found)).containsExactly("Polismyndigheten", "Rädda Barnen");
    }

    @Test
    void who_is_only_named_takes_no_part() {
        var found = Suggested.fromBody(
                "Projektet Bron mot brott leds av kommunen. Skatteverket besökte polisen. Rädda Barnen berättade om sitt"
                        + " samarbete med Svenska kyrkan.");
        assertThat(partners(found)).isEmpty();
    }

    @Test
    void under_its_heading_collaboration_is_that_of_the_initiative() {
        var found = Suggested.fromBody("""
                Arbetet mot brott har många delar i Lövsta, och flera av dem har börjat redan i skolan och på fritiden.

                Bron förebygger våld

                Projektet Bron är en satsning mot brott. Bron leds av kommunen.

                En grundpelare är trygga vuxna. Även samverkan med föräldrar, Rädda Barnen och polisen behövs.
                """);
        assertThat(partners(found)).containsExactly("Rädda Barnen", "Polismyndigheten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektet Bron mot brott togs fram 2021 av socialförvaltningen.",
                "Socialförvaltningen beslutade i går att starta projektet Bron mot brott.",
                "Projektägare för Bron är kommunens nya. Projektet Bron mot brott. Projektägare är socialförvaltningen.",
                "Sedan 2022 driver socialförvaltningen projektet Bron mot brott."
            })
    void who_set_it_up_answers_for_it(String body) {
        assertThat(Suggested.fromBody(body).initiative("Bron").accountable().name())
                .isEqualTo("Socialförvaltningen");
    }

    @Test
    void the_walls_are_not_the_work() {
        var found = Suggested.fromBody(
                "Bron är en satsning mot brott i Lövsta. Projektet Bron: huset ägs av Rikshem och verksamheten leds av"
                        + " socialförvaltningen.");
        assertThat(found.initiative("Bron").accountable().name()).isEqualTo("Socialförvaltningen");
    }

    @Test
    void a_company_that_says_we_means_itself() {
        var found = Suggested.from("Rikshem\n\nNya värdar mot brott och otrygghet i Lövsta\n\n1 februari 2024\n\n"
                + "Rikshem fortsätter sitt arbete mot brott på gårdarna. Bron är en satsning som vi gör för tryggheten. "
                + "Projektet Bron växer, säger vår vd Maj Ek.");
        assertThat(found.initiative("Bron").accountable().name()).isEqualTo("Rikshem");
        assertThat(found.person("Maj Ek").agency().name()).isEqualTo("Rikshem");
    }

    @Test
    void local_police_is_a_part_of_the_authority_where_that_is_named() {
        var both =
                Suggested.fromBody("Lokalpolisen i Lövsta mot brott. Rikspolischef Petra Ek på Polismyndigheten kom.");
        assertThat(both.agency("Lokalpolisen i Lövsta").parent().name()).isEqualTo("Polismyndigheten");
        var one = Suggested.fromBody("Lokalpolisen i Lövsta arbetar mot brott.");
        assertThat(one.agency("Lokalpolisen i Lövsta").parent()).isNull();
    }
}
