package se.samsyn.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.org\";\"klicka\")",
                "+46 8 530 610 00",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "مرحبا بالعالم",
                "🦊 räv 👩‍👩‍👧",
                "<is>&amp;\"'",
                "två\nrader",
                "2026-11-22",
                "0042"
            })
    void what_somebody_typed_is_text_whatever_it_looks_like(String typed) throws IOException {
        var book = written(List.of("Namn"), List.of(typed));

        assertThat(book.rows(1).get(1).getFirst().type()).isEqualTo("inlineStr");
        assertThat(book.rows(1).get(1).getFirst().value()).isEqualTo(typed);
        assertThat(book.parts().values()).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    }

    @Test
    void days_and_numbers_can_be_counted_with() throws IOException {
        var row = written(
                        List.of("Dag", "Antal", "Timmar", "Andel"),
                        List.of(LocalDate.of(2026, 11, 22), 1_250, new BigDecimal("-1.50"), new BigDecimal("3E+2")))
                .rows(1)
                .get(1);

        assertThat(row).extracting(Workbook.Cell::type).containsOnly("n");
        assertThat(row)
                .extracting(cell -> Double.parseDouble(cell.value()))
                .containsExactly(46_348.0, 1_250.0, -1.5, 300.0);
        assertThat(row)
                .as("3 is the format #,##0 that every spreadsheet has")
                .extracting(Workbook.Cell::format)
                .containsExactly("yyyy-mm-dd", "#,##0", "#,##0.00", "#,##0");
    }

    @Test
    void what_a_spreadsheet_would_count_wrong_is_text() throws IOException {
        var row = written(
                        List.of("Dag", "Dag", "Stort", "Stort"),
                        List.of(
                                LocalDate.of(1812, 1, 1),
                                LocalDate.MAX,
                                Long.MAX_VALUE,
                                new BigDecimal("1234567890.12345678")))
                .rows(1)
                .get(1);

        assertThat(row).extracting(Workbook.Cell::type).containsOnly("inlineStr");
        assertThat(row.getFirst().value()).isEqualTo("1812-01-01");
        assertThat(row.get(2).value()).isEqualTo("9223372036854775807");
    }

    @Test
    void a_text_is_never_longer_than_a_cell_can_be_and_no_character_is_cut_in_two() throws IOException {
        var book = written(
                List.of("A", "B", "C"), List.of("x".repeat(10_000), "å".repeat(40_000), "x" + "🦊".repeat(20_000)));
        var row = book.rows(1).get(1);

        assertThat(row.getFirst().value()).hasSize(10_000);
        assertThat(row.get(1).value()).hasSize(WorkbookWriter.LONGEST).endsWith("…");
        assertThat(row.get(2).value())
                .hasSizeLessThanOrEqualTo(WorkbookWriter.LONGEST)
                .endsWith("🦊…");
    }

    @Test
    void a_text_that_looks_like_an_escaped_sign_stays_as_it_was_typed() throws IOException {
        // a spreadsheet reads _x005F_ as _, and what follows as it stands
        assertThat(written(List.of("A"), List.of("_x0041_"))
                        .rows(1)
                        .get(1)
                        .getFirst()
                        .value())
                .isEqualTo("_x005F_x0041_");
    }

    @Test
    void signs_that_no_file_may_hold_are_left_out() throws IOException {
        assertThat(written(List.of("A"), List.of("a\u0000b\u0007c\uD800d\r\ne"))
                        .rows(1)
                        .get(1)
                        .getFirst()
                        .value())
                .isEqualTo("abcd\ne");
    }

    @Test
    void the_header_stays_where_it_is_and_filters() throws IOException {
        var sheet = written(List.of("A", "B"), List.of("x", "y")).sheet(1);

        assertThat(sheet).contains("state=\"frozen\"").contains("ySplit=\"1\"");
        assertThat(sheet).contains("<autoFilter ref=\"A1:B2\"");
    }

    @Test
    void columns_are_as_wide_as_what_stands_in_them_within_reason() throws IOException {
        var sheet = written(List.of("A", "B"), List.of("x".repeat(20), "x".repeat(9_000)))
                .sheet(1);

        assertThat(sheet).contains("min=\"1\" max=\"1\" width=\"22.0\"").contains("min=\"2\" max=\"2\" width=\"60.0\"");
    }

    @Test
    void what_is_not_there_is_an_empty_cell() throws IOException {
        var rows = written(List.of("A", "B"), Arrays.asList(null, "y")).values(1);

        assertThat(rows.get(1)).containsExactly("", "y");
    }

    @Test
    void twenty_thousand_rows_are_all_there_and_the_second_sheet_after_them() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(file, "Rader", List.of("Nummer", "Namn"))) {
            for (var row = 1; row <= 20_000; row++) {
                writer.row(List.of(row, "Rad " + row));
            }
            writer.about("Om utdraget", List.of(new TableWriter.Fact("Antal", 20_000)));
        }
        var book = Workbook.read(file.toByteArray());

        assertThat(book.sheets()).containsExactly("Rader", "Om utdraget");
        assertThat(book.values(1)).hasSize(20_001);
        assertThat(book.values(1).getLast()).containsExactly("20000", "Rad 20000");
        assertThat(book.sheet(1)).contains("<autoFilter ref=\"A1:B20001\"");
        assertThat(book.values(2)).containsExactly(List.of("Antal", "20000"));
    }

    @Test
    void a_row_is_as_high_as_what_is_wrapped_in_it_also_where_nobody_works_that_out() throws IOException {
        assertThat(written(List.of("Text", "Mer"), List.of("två\nrader", "ord ".repeat(40)))
                        .sheet(1))
                .containsPattern("<row r=\"2\"[^>]* ht=\"45(\\.0)?\"");
    }

    @Test
    void a_list_without_rows_is_its_header() throws IOException {
        var file = new ByteArrayOutputStream();
        new WorkbookWriter(file, "Rader / [alla]: *?", List.of("A")).close();

        assertThat(Workbook.read(file.toByteArray()).values(1)).containsExactly(List.of("A"));
    }

    private static Workbook written(List<String> headers, List<?> row) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var writer = new WorkbookWriter(file, "Prov", headers)) {
            writer.row(row);
        }
        return Workbook.read(file.toByteArray());
    }
}
