package se.samsyn.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.exchange.Books.archive;
import static se.samsyn.exchange.Books.parts;
import static se.samsyn.exchange.Books.text;
import static se.samsyn.exchange.Books.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.exchange.file.Sheet.Line;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.table.WorkbookWriter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadTableTest {

    private static List<String> first(byte[] file) {
        return TableFile.read(file).getFirst().lines().getFirst().cells();
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> TableFile.read(file))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("exchange.file." + why));
    }

    @Test
    void reads_what_the_program_writes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new WorkbookWriter(out, "Initiativ", List.of("Namn", "Dag", "Antal"))) {
            book.row(List.of("=OTTO _x0041_\nrad två", LocalDate.of(2023, 3, 14), new BigDecimal("12.5")));
        }

        var lines = TableFile.read(out.toByteArray()).getFirst().lines();

        assertThat(lines.get(0).cells()).extracting(String::strip).containsExactly("Namn", "Dag", "Antal");
        // with the mark of what is text: without it, it would be a formula
        assertThat(lines.get(1).cells()).containsExactly("'=OTTO _x0041_\nrad två", "2023-03-14", "12,5");
    }

    @Test
    void reads_what_is_shown_as_per_cent_as_that() {
        var parts = parts("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.125</v></c><c r=\"B1\" s=\"2\">"
                + "<v>1</v></c><c r=\"C1\" s=\"0\"><v>0.125</v></c></row></sheetData></worksheet>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0\\ %\"/></numFmts><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");

        assertThat(first(archive(parts))).containsExactly("12,5%", "100%", "0,125");
    }

    @Test
    void reads_a_day_as_far_as_its_cell_shows_it_in_both_ways_of_counting() {
        var styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\"/></numFmts><cellXfs>"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
        var parts = parts("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44999</v></c>"
                + "<c r=\"B1\" s=\"2\"><v>44999</v></c><c r=\"C1\" s=\"3\"><v>44999</v></c><c r=\"D1\"><v>44999</v></c>"
                + "</row></sheetData></worksheet>");
        parts.put("xl/styles.xml", styles);

        assertThat(first(archive(parts))).containsExactly("2023-03-14", "2023-03", "2023", "44999");

        parts.computeIfPresent(
                "xl/workbook.xml", (_, book) -> book.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(first(archive(parts)).getFirst()).isEqualTo("2027-03-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void finds_out_what_separates_the_cells(String sign) {
        var file = String.join("\n", "Namn" + sign + "Del", "\"Å" + sign + "ä \"\"ö\"\"\"" + sign + "x");

        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertThat(TableFile.read(file.getBytes(charset))
                            .getFirst()
                            .lines()
                            .get(1)
                            .cells())
                    .containsExactly("Å" + sign + "ä \"ö\"", "x");
        }
    }

    @Test
    void takes_away_what_keeps_an_exported_cell_from_being_a_formula() {
        assertThat(first("'=1+1;'-5;'tis;''-5;=1+1".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("'=1+1", "-5", "'tis", "'-5", "=1+1");
    }

    @Test
    void reads_what_libreoffice_writes() throws IOException {
        try (var file = getClass().getResourceAsStream("/exchange/libreoffice.xlsx")) {
            assertThat(TableFile.read(Objects.requireNonNull(file).readAllBytes())
                            .getFirst()
                            .lines())
                    .extracting(Line::cells)
                    .containsExactly(
                            List.of("Aktör", "Slag", "Org.nr", "Grundad"),
                            List.of("Kvarnbyns båtklubb", "Förening", "802001-0016", "2024-03-01"),
                            List.of("2", "Skola"));
        }
    }

    @Test
    void says_what_else_a_file_is() throws IOException {
        refused(new byte[0], "empty");
        refused(new byte[Limits.FILE + 1], "large");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "old");
        var locked = new ByteArrayOutputStream();
        locked.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused(locked.toByteArray(), "encrypted");
        var macros = parts("<worksheet/>");
        macros.put("xl/vbaProject.bin", "x");
        refused(archive(macros), "macros");
        refused(new byte[] {1, 2, 0, 0, 0, 3, 4, 0, 0, 9}, "type");
        refused("%PDF-1.7 a;b".getBytes(StandardCharsets.UTF_8), "type");
        refused(workbook(""), "empty");
        refused("rad\n".repeat(Limits.ROWS + 51).getBytes(StandardCharsets.UTF_8), "rows");
    }

    @Test
    void stops_unpacking_a_bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(100_000);

        refused(out.toByteArray(), "bomb");
    }

    @Test
    void resolves_no_entity_and_reads_no_document_type() {
        var outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
                + text("A1", "&e;") + "</row></sheetData></worksheet>";
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData><row>"
                + text("A1", "&b;") + "</row></sheetData></worksheet>";

        refused(archive(parts(outside)), "broken");
        refused(archive(parts(laughs)), "broken");
    }

    @Test
    void refuses_depths_far_cells_and_endless_texts_without_filling_the_memory() {
        refused(workbook("<a>".repeat(100) + "</a>".repeat(100)), "broken");
        refused(workbook("<row>" + text("ZZZZZZZ1", "x") + "</row>"), "columns");
        refused(workbook("<row>" + text("A1", "x".repeat(600_000)) + "</row>"), "broken");
        var wide = new StringBuilder();
        for (var i = 0; i < 1_000; i++) {
            wide.append("<c t=\"inlineStr\"><is><t>x</t></is></c>");
        }
        refused(workbook("<row>" + wide + "</row>"), "columns");
        refused(workbook("<row><c t=\"s\"><v>7</v></c></row>"), "broken");
        refused(workbook("<row><c t=\"s\"><v>7"), "broken");
        assertThat(first(workbook("<row><c r=\"A1\"><v>1E999999999</v></c></row>")))
                .containsExactly("1E999999999");
    }

    @Test
    void a_formula_is_what_it_came_to_and_itself_where_nobody_has_worked_it_out() {
        assertThat(first(workbook("<row><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>cmd|' /C calc'!A0</f></c>"
                        + "<c r=\"C1\" t=\"e\"><v>#REF!</v></c></row>")))
                .containsExactly("2", "=cmd|' /C calc'!A0", "#REF!");
    }
}
