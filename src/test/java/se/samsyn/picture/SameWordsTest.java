package se.samsyn.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samsyn.shared.ui.Texts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SameWordsTest {

    private static final Map<Class<? extends Enum<?>>, String> REGISTERS = Map.of(
            GoalState.class, "goal.FollowUpColour.",
            InitiativeStatus.class, "initiative.InitiativeStatus.",
            PromiseState.class, "visit.PromiseStanding.",
            VisitKind.class, "visit.VisitKind.",
            ActivityKind.class, "activity.ActivityKind.");

    static Stream<Locale> languages() {
        return Stream.of(Texts.SWEDISH, Locale.of("en", "GB"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_a_register_calls_something_the_picture_calls_the_same(Locale language) {
        var texts = TestWords.texts();
        var words = new Wording(texts, language);

        REGISTERS.forEach((type, register) -> assertThat(Arrays.stream(type.getEnumConstants()))
                .filteredOn(constant -> !constant.name().equals("UNKNOWN"))
                .allSatisfy(constant -> assertThat(words.of(constant))
                        .isEqualTo(texts.getTranslation(register + constant.name(), language))));
    }
}
