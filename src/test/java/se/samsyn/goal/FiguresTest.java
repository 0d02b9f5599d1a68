package se.samsyn.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "'12,5',             12.5",
        "'12.5',             12.5",
        "'1 250',            1250",
        "'1 250 000,75',     1250000.75",
        "'1\u00a0250,5',     1250.5",
        "'1\u202f250',       1250",
        "'\u22124,5',        -4.5",
        "' 7 ',              7",
        "'0',                0",
    })
    void are_read_with_comma_or_point_and_spaces_between_thousands(String text, BigDecimal expected) {
        assertThat(Figures.parse(text)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "många", "12,5,5", "1 25", "1e9", "12 %", "--3", "1 2345", "NaN"})
    void what_is_no_figure_is_refused(String text) {
        assertThatThrownBy(() -> Figures.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void are_written_as_the_language_does_and_read_back() {
        var swedish = Locale.of("sv", "SE");
        var value = new BigDecimal("-12345.50");

        assertThat(Figures.format(new BigDecimal("12.50"), swedish)).isEqualTo("12,5");
        assertThat(Figures.format(new BigDecimal("12.50"), Locale.UK)).isEqualTo("12.5");
        assertThat(Figures.parse(Figures.format(value, swedish))).isEqualByComparingTo(value);
    }
}
