package se.samsyn.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InputTest {

    @Test
    void what_postgresql_refuses_is_taken_out_and_everything_else_kept() {
        assertThat(Input.line("  Alby\u0000 \t\n\u00a0torg ")).isEqualTo("Alby torg");
        assertThat(Input.line("a\ud83d")).isEqualTo("a\ufffd");
        assertThat(Input.line("👩‍🚒 שלום مرحبا")).isEqualTo("👩‍🚒 שלום مرحبا");
    }

    @Test
    void nothing_turns_the_order_of_the_text_around_it() {
        assertThat(Input.line("Anna \u202Eke\u2066\u200F\u061C Ek\u202C")).isEqualTo("Anna ke Ek");
        assertThat(Input.text("rad\u2069\nrad")).isEqualTo("rad\nrad");
    }

    @Test
    void a_letter_put_together_from_two_becomes_one() {
        assertThat(Input.line("Fo\u0308rskola")).isEqualTo("Förskola");
    }

    @Test
    void running_text_keeps_its_lines() {
        assertThat(Input.text(" ett\r\ntvå\rtre\n\n")).isEqualTo("ett\ntvå\ntre");
    }

    @Test
    void empty_lines_and_repetitions_are_left_out() {
        assertThat(Input.lines(Arrays.asList(" VPC ", "", "VPC", "vpc"))).isEqualTo(List.of("VPC", "vpc"));
    }

    @Test
    void a_year_that_cannot_be_meant_is_refused() {
        assertThatThrownBy(() -> Input.checkDate("heldOn", LocalDate.of(202, 1, 31)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("heldOn"));
    }
}
