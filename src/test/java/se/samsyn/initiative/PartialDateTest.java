package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023,           2023",
        "2023-03,        2023-03",
        "mars 2023,      2023-03",
        "Mars 2023,      2023-03",
        "maj 2023,       2023-05",
        "October 2023,   2023-10",
        "okt. 2023,      2023-10",
        "2023-03-14,     2023-03-14",
        "14 mars 2023,   2023-03-14",
        "1 februari 2024,2024-02-01",
        "'  2023  ',     2023",
    })
    void is_read_as_exactly_as_it_is_written(String text, String expected) {
        assertThat(PartialDate.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "i våras", "202", "0001", "2023-13", "2023-02-30", "31 februari 2023", "foo 2023", "9999"})
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void is_written_as_people_say_it_and_read_back() {
        var swedish = Locale.of("sv", "SE");

        assertThat(PartialDate.year(2023).format(swedish)).isEqualTo("2023");
        assertThat(PartialDate.month(2023, 3).format(swedish)).isEqualTo("mars 2023");
        assertThat(PartialDate.day(LocalDate.of(2023, 3, 14)).format(swedish)).isEqualTo("14 mars 2023");
        for (var month = 1; month <= 12; month++) {
            var date = PartialDate.month(2023, month);
            assertThat(PartialDate.parse(date.format(swedish))).isEqualTo(date);
            assertThat(PartialDate.parse(date.format(Locale.UK))).isEqualTo(date);
        }
    }

    @Test
    void knows_no_day_that_was_not_said() {
        assertThat(new PartialDate(LocalDate.of(2023, 7, 9), DatePrecision.YEAR))
                .isEqualTo(PartialDate.year(2023));
        assertThat(PartialDate.year(2024).latest()).isEqualTo("2024-12-31");
        assertThat(PartialDate.month(2024, 2).latest()).isEqualTo("2024-02-29");
    }
}
