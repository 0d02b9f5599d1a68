package se.samsyn.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.ProcessorTime;
import se.samsyn.shared.Finding;
import se.samsyn.shared.RuleViolation;

/** The rules without database or user. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreeningTest {

    private static final Screening SCREENING =
            new Screening(BuiltInRules.all(), Set.of("Karin Kavmark", "karin kavmark")::contains);

    @Test
    void a_finding_says_where_it_stands() {
        var finding = SCREENING.findings("Ring 070-123 45 67 i kväll.").getFirst();

        assertThat(finding.kind()).isEqualTo("PHONE");
        assertThat(finding.excerpt()).isEqualTo("070-123 45 67");
        assertThat("Ring 070-123 45 67 i kväll.".substring(finding.start(), finding.end()))
                .isEqualTo(finding.excerpt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640823\u00A0-\u00A03234",
                "640823\u20113234",
                "640823\u22123234",
                "64\u200B0823-32\u200D34",
                "640823\u2060-3234",
                "６４０８２３－３２３４",
                "٦٤٠٨٢٣-٣٢٣٤",
                "640823\u20093234",
                "640823\uFEFF3234",
                "64\u00AD0823\u00AD3234",
                "6 4 0 8 2 3 - 3 2 3 4",
                "640823 +3234",
                "1964-08-23-3234"
            })
    void a_personal_number_does_not_hide_behind_signs_that_nobody_sees(String number) {
        var text = "Samtal om " + number + " i går";

        assertThat(kinds(text)).containsExactly("PERSONAL_NUMBER");
        var finding = SCREENING.findings(text).getFirst();
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "212000-2882",
                "202100-0068",
                "16212000-2882",
                "640823-3235",
                "641323-3234",
                "640832-3234",
                "KS/2024:00123"
            })
    void what_is_no_personal_number_is_none(String number) {
        assertThat(kinds("Nummer " + number + ".")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IQV123", "ABC 1234", "ABÅ123", "ABC12O", "QBC123", "KS/ABC123", "ABC123-24", "abc123"})
    void letters_and_digits_that_no_plate_has_are_none(String plate) {
        assertThat(kinds("Se " + plate + " här")).isEmpty();
    }

    @Test
    void somebody_in_a_public_role_is_no_private_person() {
        assertThat(kinds("Eleverna mötte Karin Kavmark.")).isEmpty();
        assertThat(kinds("Eleverna mötte rektor Sara Lind.")).isEmpty();
        assertThat(kinds("Skriv till karin.kavmark@botkyrka.se")).isEmpty();
        assertThat(kinds("Eleverna mötte Sara Lind.")).containsExactly("NAME");
    }

    @Test
    void the_whole_group_is_shown_with_what_points_it_out() {
        var finding = SCREENING
                .findings("Samtal. En elev i 7B på onsdagen var orolig.")
                .getFirst();

        assertThat(finding.excerpt()).isEqualTo("En elev i 7B");
    }

    @Test
    void own_words_exceptions_and_a_rule_that_is_off() {
        var own = BuiltInRules.own(new RuleData(
                "Boende", "Därför", List.of("placer*", "skyddat boende"), List.of("placeringen"), true, ""));
        var screening = new Screening(List.of(own), _ -> false);

        assertThat(screening.findings("Hon placerades i skyddat\nboende, placeringen är klar"))
                .extracting(Finding::excerpt)
                .containsExactly("placerades", "skyddat\nboende");
        var off = new RuleData("Boende", "Därför", List.of("placer*"), List.of(), false, "För många frågor");
        assertThat(new Screening(List.of(BuiltInRules.own(off)), _ -> false).findings("placerades"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a*", "a*b", "**", "!", "x*y*"})
    void a_word_that_would_match_anything_is_refused(String word) {
        assertThatThrownBy(
                        () -> new RuleData("Namn", "Därför", List.of(word), List.of(), true, "").check(RuleKind.WORDS))
                .isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "0",
                "07",
                "0 ",
                "a@",
                "@",
                "@a.",
                "+46",
                "ABC 12",
                "En elev ",
                "Anna ",
                "elev Anna ",
                "1 ",
                "- ",
                "(0)",
                "\u200B",
                "\uD800",
                "640823-",
                "."
            })
    void the_longest_texts_are_read_in_time_whatever_they_hold(String part) {
        var longest = part.repeat(10_000 / part.length());
        var much = part.repeat(200_000 / part.length());

        ProcessorTime.assertWithin(Duration.ofMillis(500), () -> SCREENING.findings(longest));
        // twenty times the text is not four hundred times the work
        ProcessorTime.assertWithin(Duration.ofSeconds(5), () -> SCREENING.findings(much));
    }

    private static List<String> kinds(String text) {
        return SCREENING.findings(text).stream().map(Finding::kind).distinct().toList();
    }
}
