package se.samsyn.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.shared.RuleViolation;

/** What arrives is told by what is in it, and what is refused is gone. */
class ReceiveFilesTest extends DatabaseTest {

    @Autowired
    private FileIntake intake;

    @Autowired
    private IncomingFiles incoming;

    @AfterEach
    void nothing_is_left_lying() {
        assertThat(incoming.count()).isZero();
    }

    @Test
    void every_kind_that_is_taken_is_told_by_its_content_whatever_it_is_called() throws IOException {
        var files = new LinkedHashMap<FileType, byte[]>();
        files.put(FileType.PDF, Samples.pdf(2));
        files.put(FileType.PNG, Samples.picture("png", 40, 20));
        files.put(FileType.JPEG, Samples.picture("jpg", 40, 20));
        files.put(FileType.DOCX, Samples.docx());
        files.put(FileType.XLSX, Samples.openXml("spreadsheetml.sheet"));
        files.put(FileType.PPTX, Samples.openXml("presentationml.presentation"));
        files.put(FileType.ODT, Samples.openDocument("text"));
        files.put(FileType.ODS, Samples.openDocument("spreadsheet"));
        files.put(FileType.TEXT, Samples.text("Mötet öppnades klockan nio.\n"));

        for (var file : files.entrySet()) {
            var received = Samples.received(intake, "underlag.exe", file.getValue());
            received.discard();

            assertThat(received.file().type()).isEqualTo(file.getKey());
            assertThat(received.file().name())
                    .isEqualTo("underlag.exe." + file.getKey().extension());
        }
        var table = Samples.received(intake, "lista.csv", Samples.text("namn;antal\r\nAlby;3\r\n"));
        table.discard();
        assertThat(table.file().type()).isEqualTo(FileType.CSV);
    }

    @Test
    void what_is_of_another_kind_is_refused_whatever_it_is_called() {
        assertRefused("protokoll.pdf", Samples.program(), "attachment.file.type");
        assertRefused(
                "bild.png",
                Samples.text("<html><body><script>alert(1)</script></body></html>"),
                "attachment.file.type");
        assertRefused(
                "bild.png",
                Samples.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                "attachment.file.type");
        assertRefused("rapport.docx", Samples.zip(Map.of("a.txt", "x")), "attachment.file.type");
        assertRefused("text.txt", new byte[] {1, 2, 3, 0, 0, 0, 9, 8}, "attachment.file.type");
        assertRefused("tom.pdf", new byte[0], "attachment.file.empty");
    }

    @Test
    void what_is_two_things_at_once_is_refused() {
        var zip = Samples.zip(Map.of("a.class", "x"));
        assertRefused("protokoll.pdf", Samples.both(Samples.pdf(1), zip), "attachment.file.double");
        assertRefused("protokoll.pdf", Samples.both(Samples.text("\n\n\n"), Samples.pdf(1)), "attachment.file.double");
        assertRefused(
                "lista.csv",
                Samples.both(Samples.text("namn;antal\r\n".repeat(10_000)), zip),
                "attachment.file.double");
    }

    @Test
    void documents_with_macros_and_documents_that_unfold_without_end_are_refused() throws IOException {
        assertRefused(
                "budget.xlsx",
                Samples.zip(Map.of("[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x")),
                "attachment.file.macros");
        assertRefused(
                "budget.xlsx",
                Samples.zip(Map.of(
                        "[Content_Types].xml",
                        "<Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>")),
                "attachment.file.macros");
        assertRefused("rapport.docx", bomb(), "attachment.file.bomb");
        assertRefused("rapport.docx", Samples.text("PK\3\4 och så ingenting"), "attachment.file.broken");
    }

    @Test
    void pictures_that_are_broken_or_would_fill_the_memory_are_refused() {
        var png = Samples.picture("png", 400, 200);
        assertRefused("karta.png", java.util.Arrays.copyOf(png, png.length - 30), "attachment.file.broken");
        assertRefused("karta.png", Samples.pngOf(60_000, 60_000), "attachment.file.pixels");
        assertRefused("karta.png", Samples.pngWithLength(-12), "attachment.file.broken");
        assertRefused("karta.png", Samples.pngWithLength(Integer.MAX_VALUE), "attachment.file.broken");
    }

    @Test
    void three_hundred_megabytes_are_refused_while_they_arrive_and_before_they_have() {
        var given = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                return given.incrementAndGet() > 300L << 20 ? -1 : 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given.addAndGet(length);
                return given.get() > 300L << 20 ? -1 : length;
            }
        };

        assertThatThrownBy(() -> intake.receive(endless, "film.pdf"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("file");
                    assertThat(refusal.key()).isEqualTo("attachment.file.tooLarge");
                    assertThat(refusal.parameters()).containsExactly(25L);
                });
        assertThat(given.get()).isLessThan(intake.maxBytes() + (1 << 20));
    }

    @Test
    void a_file_that_does_not_arrive_leaves_nothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection was lost");
            }
        };

        assertThatThrownBy(() -> intake.receive(broken, "a.pdf")).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void a_photograph_says_neither_where_nor_when_it_was_taken_and_still_which_way_is_up(int orientation)
            throws IOException {
        var received = Samples.received(intake, "IMG_0001.jpg", Samples.photograph(orientation));
        var kept = Files.readAllBytes(received.path());
        received.discard();

        assertThat(received.stripped()).isTrue();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "PK");
        assertThat(CameraNotes.orientation(kept)).isEqualTo(orientation);
        assertThat(received.file().size()).isEqualTo(kept.length);
        Pictures.check(kept);
    }

    @Test
    void the_small_picture_within_a_photograph_and_what_programs_add_are_left_out() throws IOException {
        var received = Samples.received(intake, "IMG_0002.jpg", Samples.jpegWithThumbnail());
        var kept = Files.readAllBytes(received.path());
        received.discard();

        assertThat(received.stripped()).isTrue();
        assertThat(kept).isEqualTo(Samples.picture("jpg", 40, 20));
    }

    @Test
    void notes_in_a_png_are_left_out_too_and_a_picture_without_any_is_kept_as_it_is() throws IOException {
        var received = Samples.received(intake, "karta.png", Samples.pngWith("tEXt", Samples.text(Samples.PLACE)));
        var kept = Files.readAllBytes(received.path());
        received.discard();
        assertThat(received.stripped()).isTrue();
        assertThat(kept).isEqualTo(Samples.picture("png", 40, 20));

        var plain = Samples.received(intake, "karta.png", kept);
        plain.discard();
        assertThat(plain.stripped()).isFalse();
    }

    @Test
    void a_locked_pdf_is_taken_and_has_no_pages_to_show() {
        var open = Samples.received(intake, "a.pdf", Samples.pdf(3));
        var locked = Samples.received(intake, "a.pdf", Samples.pdf(3, true));
        open.discard();
        locked.discard();

        assertThat(open.file().pages()).isEqualTo(3);
        assertThat(locked.file().pages()).isNull();
    }

    /** Ten entries of a hundred and fifty megabytes of nothing. */
    private static byte[] bomb() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            for (var i = 0; i < 10; i++) {
                zip.putNextEntry(new java.util.zip.ZipEntry("word/" + i + ".xml"));
                for (var megabyte = 0; megabyte < 150; megabyte++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        return out.toByteArray();
    }

    private void assertRefused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> intake.receive(new ByteArrayInputStream(content), name))
                .as(name)
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("file");
                    assertThat(refusal.key()).isEqualTo(key);
                });
    }
}
