package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the name of an initiative begins and ends, and by what else than its kind it is known. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InitiativeNameTest {

    private static List<String> initiatives(String body) {
        return Suggested.fromBody(body).names(Suggestion.Initiative.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Insatsen Mörka timmar pågår mot brott. | Mörka timmar",
                "Modellen Tre steg används mot brott. | Tre steg",
                "Projektet kallas Mellan husen och ska minska klottret. | Mellan husen",
                "Satsningen går under namnet Ljusare kvällar och startar nu mot brott. | Ljusare kvällar",
                "Arbetssättet Rena kort våren 2022 gav färre brott. | Rena kort",
                "Programmet Lugn i natten och SSPF hjälper mot brott. | Lugn i natten"
            })
    void a_name_reaches_as_far_as_its_half_words_do(String body, String name) {
        assertThat(initiatives(body)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fältgruppen och skolan möts i Trygg helg. Syftet med Trygg helg är att minska våld. | Trygg helg",
                "Eva Lind är projektledare för Stoppljuset mot brott. | Stoppljuset",
                "Det nya Trygghetsteamet arbetar mot brott. | Trygghetsteamet",
                "SIG-teamet har arbetat mot brott i tre år. | SIG-teamet",
                "Sommarpatrullen går ut mot brott. Sommarpatrullen består av unga. | Sommarpatrullen",
                "Kommunens nya arbete mot skolfrånvaro och brott kallas \"Hela vägen fram\". | Hela vägen fram",
                "De ingår i Vaken bygd, som ska minska brott. | Vaken bygd",
                "Mot brott tar skolan fram ett eget material, Schyst kompis. | Schyst kompis",
                "RAM, Rättvis arbetsmarknad, kallas samverkan mot brott. | RAM",
                "Polisen använder PNB, platsnära brottsbekämpning, i centrum. | PNB",
                "Operation Höstlöv inleddes i går mot brott. | Operation Höstlöv",
                "Kvarterspolisen Tjärna är en grupp om åtta poliser mot brott. | Kvarterspolisen Tjärna"
            })
    void an_initiative_is_known_by_what_is_said_of_it(String body, String name) {
        assertThat(initiatives(body)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polisens patrull och Patrullen mot brott syntes i går.",
                "Syftet med Lövsta kommuns arbete mot brott är tydligt.",
                "Vi lyssnar, sade projektledare Eva Lind om brott. Hon är projektledare i Lövsta.",
                "Rådhuset öppnade i går. Rådhuset är en byggnad mot brott.",
                "Boken om brott kallas \"Hela vägen fram\".",
                "Mötet hölls i Stora torget, en plats där brott begås.",
                "LVU, Lagen om vård av unga, ska minska brott.",
                "Tanken med Barnkonventionen är att barn ska skyddas mot brott.",
                "NTU, Nationella trygghetsundersökningen, visar hur många brott som begås."
            })
    void what_only_looks_like_a_name_is_none(String body) {
        assertThat(initiatives(body)).isEmpty();
    }

    @Test
    void what_follows_a_municipality_is_no_part_of_its_police() {
        var found = Suggested.fromBody("I går inledde lokalpolisområde Borlänge Operation Höstlöv mot brott.");
        assertThat(found.names(Suggestion.Agency.class)).contains("Lokalpolisområde Borlänge");
        assertThat(found.initiative("Operation Höstlöv").accountable().name()).isEqualTo("Lokalpolisområde Borlänge");
    }
}
