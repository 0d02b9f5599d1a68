package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelevanceTest {

    private static boolean concerns(String body) {
        return Relevance.concernsPrevention(
                Sentences.of(new ArticleReader().read("Nytt i Lövsta kommun\n\n1 februari 2024\n\n" + body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polisparken invigs där polishuset låg. Polisen kommer med sina hästar, och poliserna bjuder på korv.",
                "Ett strömavbrott stör trafiken. Efter avbrottet och ännu ett avbrott väntar ett genombrott.",
                "Språkpolisen och författaren Linn Polis-Ekman läser högt. Parken är trygg, och alla ska känna sig trygga.",
                "Utdrag ur polisens register krävs. Rekryteringsteamet erbjuder ett tryggt arbete med god säkerhet."
            })
    void a_few_words_that_also_stand_elsewhere_do_not_make_a_topic(String body) {
        assertThat(concerns(body)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polisen och kommunen ska förebygga stölder.",
                "Kommunpolisen och områdespolisen berättade om narkotika.",
                "Trygghetsvärdarna möter otryggheten."
            })
    void crime_and_safety_do(String body) {
        assertThat(concerns(body)).isTrue();
    }
}
