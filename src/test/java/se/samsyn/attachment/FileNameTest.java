package se.samsyn.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Protokoll 3 mars.pdf, Protokoll 3 mars.pdf",
        "KARTA.PDF, KARTA.PDF",
        "faktura.pdf.exe, faktura.pdf.exe.pdf",
        "../../../etc/passwd, passwd.pdf",
        "..\\..\\windows\\system32\\a.pdf, a.pdf",
        "C:\\Users\\x\\a.pdf, a.pdf",
        "..., fil .pdf",
        "'', fil .pdf",
        ".htaccess, htaccess.pdf",
        "-rf.pdf, rf.pdf",
        "con.pdf, fil con.pdf",
        "a\"b;c<d>|?*.pdf, a\"b;c<d>|?*.pdf",
    })
    void is_made_harmless(String given, String expected) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo(expected.replaceAll("[\"<>|?*]", ""));
    }

    @Test
    void that_reads_backwards_reads_as_it_is() {
        assertThat(FileName.of("rapport\u202Efdp.exe", FileType.PDF)).isEqualTo("rapportfdp.exe.pdf");
        assertThat(FileName.of("rad\r\nSet-Cookie: a\0b.pdf", FileType.PDF)).isEqualTo("rad Set-Cookie ab.pdf");
    }

    @Test
    void of_ten_thousand_characters_is_cut_and_keeps_its_ending() {
        var name = FileName.of("ö".repeat(10_000) + ".pdf", FileType.PDF);

        assertThat(name).hasSize(FileName.LENGTH).endsWith("ö.pdf");
        assertThat(FileName.title(name)).isEqualTo("Ö" + "ö".repeat(FileName.LENGTH - 5));
        assertThat(FileName.of("a" + "😀".repeat(5_000) + ".pdf", FileType.PDF))
                .doesNotContain("\uFFFD")
                .endsWith("😀.pdf");
        assertThat(FileName.of("a".repeat(100_000), FileType.TEXT)).endsWith("a.txt");
    }
}
