package se.samsyn.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PieceTest {

    private static final String TEXT = "Kevin Ek bor i Alby";

    @Test
    void what_is_withheld_is_not_carried_on() {
        assertThat(shown(TEXT, withheld(new Span(0, 5), 1))).isEqualTo("[1] Ek bor i Alby");
        assertThat(shown(TEXT, withheld(new Span(15, 19), 1))).isEqualTo("Kevin Ek bor i [1]");
        assertThat(shown(TEXT, withheld(null, 2))).isEqualTo("[2]");
        assertThat(shown(TEXT, new Mark[0])).isEqualTo(TEXT);
    }

    @Test
    void words_beside_each_other_cannot_be_counted_and_places_that_overlap_name_both_rules() {
        assertThat(shown(TEXT, withheld(new Span(0, 5), 1), withheld(new Span(6, 8), 1)))
                .isEqualTo("[1] bor i Alby");
        assertThat(shown(TEXT, withheld(new Span(0, 8), 1), withheld(new Span(3, 12), 2), withheld(new Span(1, 2), 3)))
                .isEqualTo("[1,2,3] i Alby");
    }

    @Test
    void a_mark_that_is_not_withheld_takes_nothing_away() {
        assertThat(shown(
                        TEXT,
                        mark(new Span(0, 5), Verdict.RELEASED, null),
                        mark(new Span(9, 12), Verdict.UNDECIDED, null)))
                .isEqualTo(TEXT);
    }

    @Test
    void no_half_of_a_character_and_no_accent_stays_behind() {
        assertThat(shown("a\uD83D\uDE82b", withheld(new Span(1, 2), 1))).isEqualTo("a[1]b");
        assertThat(shown("Andre\u0301 x", withheld(new Span(0, 5), 1))).isEqualTo("[1] x");
    }

    @Test
    void words_are_found_wherever_they_stand_whatever_their_case() {
        assertThat(Span.all("Kevin, kevin och KEVINS", "kevin"))
                .containsExactly(new Span(0, 5), new Span(7, 12), new Span(17, 22));
        assertThat(Span.all("Kevin", "")).isEmpty();
    }

    private static String shown(String text, Mark... marks) {
        return Piece.of(text, Arrays.asList(marks)).stream()
                .map(piece -> piece.isWithheld()
                        ? piece.rules().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"))
                        : piece.text())
                .collect(Collectors.joining());
    }

    private static Mark withheld(@Nullable Span span, long rule) {
        return mark(span, Verdict.WITHHELD, new WithholdingRuleId(rule));
    }

    private static Mark mark(@Nullable Span span, Verdict verdict, @Nullable WithholdingRuleId rule) {
        return new Mark(new MarkId(1), new PickedId(1), "name", span, verdict, rule, "", Origin.HAND, "");
    }
}
