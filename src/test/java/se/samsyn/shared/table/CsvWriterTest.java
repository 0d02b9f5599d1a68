package se.samsyn.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvWriterTest {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    @Test
    void it_begins_with_the_mark_by_which_spreadsheets_know_it_and_parts_with_semicolons() throws IOException {
        assertThat(written(SWEDISH, "Åby", "b;c")).isEqualTo("\uFEFF\"A\";\"B\"\r\n\"Åby\";\"b;c\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\r=1", "  =1", "＝1"})
    void no_text_is_taken_for_a_formula(String typed) throws IOException {
        assertThat(written(SWEDISH, typed, "")).contains("\"'" + typed + "\"");
    }

    @Test
    void numbers_are_numbers_in_the_readers_own_writing() throws IOException {
        assertThat(written(SWEDISH, new BigDecimal("-1.50"), -7)).endsWith("\r\n-1,50;-7\r\n");
        assertThat(written(Locale.of("en", "GB"), new BigDecimal("-1.50"), -7)).endsWith("\r\n-1.50;-7\r\n");
    }

    @Test
    void days_stand_as_they_are_sorted_and_nothing_as_nothing() throws IOException {
        assertThat(written(SWEDISH, LocalDate.of(2026, 11, 22), null)).endsWith("\r\n\"2026-11-22\";\r\n");
    }

    private static String written(Locale locale, Object... row) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(file, List.of("A", "B"), locale)) {
            writer.row(Arrays.asList(row));
            writer.about("Om utdraget", List.of(new TableWriter.Fact("Rader", 1)));
        }
        return file.toString(StandardCharsets.UTF_8);
    }
}
