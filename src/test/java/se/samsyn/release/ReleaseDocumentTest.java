package se.samsyn.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;

/** What is withheld is nowhere in the file: not as text, not in any stream, name or string, and not by its width. */
class ReleaseDocumentTest extends DatabaseTest {

    private static final List<Charset> WRITTEN = List.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    @Autowired
    private Requests requests;

    @Autowired
    private OwnersHand owner;

    @Test
    void what_is_withheld_is_nowhere_in_the_file() throws IOException {
        var document = decided(
                "Operation Zebrafink", "Möte med Qvicksund om Zebrafink. Fältarbete i Alby.", "Zebrafink", "Qvicksund");

        assertThat(text(document))
                .contains("Utlämnande KS 2026:7", "Botkyrka", "Fältarbete i Alby.", "Handlingar om sommarens arbete")
                .contains("maskat [1]", "26 kap. 1 § OSL", "rätt att få ett skriftligt beslut")
                .contains("Initiativ: Operation maskat [1]");
        assertThat(everything(document).toLowerCase(Locale.ROOT)).doesNotContain("zebrafink", "qvicksund", "ebrafin");
        // the test would see it: what is released is found in the same way
        assertThat(everything(document)).contains("Operation").contains("Alby");
    }

    @Test
    void the_block_is_equally_wide_whatever_stood_there() throws IOException {
        var few = decided("Sommarnatt A", "Möte med Bo", "Bo");
        var many = decided("Sommarnatt A", "Möte med " + "Wxyz".repeat(60) + " i Alby", "Wxyz".repeat(60) + " i Alby");

        assertThat(positions(few)).isEqualTo(positions(many)).hasSizeGreaterThan(300);
    }

    @Test
    void a_record_that_is_withheld_as_a_whole_says_only_of_what_kind_it_is() throws IOException {
        var document = as(People.coordinator(), () -> {
            var summer = requests.initiative("Operation Zebrafink", "Fältarbete");
            var id = requests.with(Requests.ref(summer));
            requests.withhold(id, Mark.WHOLE, "");
            requests.decide(id);
            return requests.decisions.document(id);
        });

        assertThat(text(document)).contains("1. Initiativ", "Posten lämnas inte ut.");
        assertThat(everything(document)).doesNotContain("Zebrafink").doesNotContain("Fältarbete");
    }

    @Test
    void hostile_words_are_words_and_nothing_else() throws IOException {
        var hostile = "<script>alert(1)</script> &amp; 🚂 سلام שלום \u202Ecba " + "å".repeat(4_000);
        var document = decided("<b>Sommar</b>", hostile + " hemligt", "hemligt", "hemligt");

        assertThat(text(document))
                .contains(
                        "<script>alert(1)</script> &amp;", "1. Initiativ: <b>Sommar</b>", "andra alfabet, står som #");
        assertThat(everything(document)).doesNotContain("hemligt");
        try (var pdf = Loader.loadPDF(document)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void is_tagged_in_swedish_with_title_and_bookmarks() throws IOException {
        try (var pdf = Loader.loadPDF(decided("Sommarnatt", "Fältarbete med Bo", "Bo", "Bo"))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Utlämnande KS 2026:7");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("1. Initiativ: Sommarnatt");
        }
    }

    /** @param words each withheld wherever it stands in name and summary */
    private byte[] decided(String name, String summary, String... words) {
        return as(People.coordinator(), () -> {
            var id = requests.with(Requests.ref(requests.initiative(name, summary)));
            for (var one : words) {
                for (var field : List.of("name", "summary")) {
                    var stands = requests.first(id).printed().fields().stream()
                            .anyMatch(found -> found.name().equals(field)
                                    && !Span.all(found.text(), one).isEmpty());
                    if (stands) {
                        requests.withhold(id, field, one);
                    }
                }
            }
            requests.releaseTheRest(id);
            requests.decide(id);
            // another may have the name
            owner.execute("update initiative set name = 'Annat ' || id");
            return requests.decisions.document(id);
        });
    }

    private static String text(byte[] document) throws IOException {
        try (var pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** Where on its pages each character of the records stands. */
    private static List<String> positions(byte[] document) throws IOException {
        var positions = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(document)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    positions.add("%s %.2f %.2f".formatted(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj()));
                }
            };
            stripper.getText(pdf);
        }
        return positions;
    }

    /** The text, and every string, name and stream of the file, decompressed, read in every way that words are written. */
    private static String everything(byte[] document) throws IOException {
        var all = new StringBuilder(text(document));
        try (PDDocument pdf = Loader.loadPDF(document)) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                collect(pdf.getDocument().getObjectFromPool(key), all);
            }
            collect(pdf.getDocument().getTrailer(), all);
        }
        WRITTEN.forEach(charset -> all.append('\n').append(new String(document, charset)));
        return all.toString();
    }

    private static void collect(COSBase base, StringBuilder all) throws IOException {
        switch (base) {
            case COSObject object
            when !(object.getObject() instanceof COSObject) -> {
                if (object.getObject() != null) {
                    collect(object.getObject(), all);
                }
            }
            case COSString string -> all.append('\n').append(string.getString());
            case COSName name -> all.append('\n').append(name.getName());
            case COSArray array -> {
                for (var one : array) {
                    if (one != null && !(one instanceof COSObject)) {
                        collect(one, all);
                    }
                }
            }
            case COSDictionary dictionary -> {
                for (var entry : dictionary.entrySet()) {
                    all.append('\n').append(entry.getKey().getName());
                    if (entry.getValue() != null && !(entry.getValue() instanceof COSObject)) {
                        collect(entry.getValue(), all);
                    }
                }
                if (dictionary instanceof COSStream stream) {
                    try (var decoded = stream.createInputStream()) {
                        var bytes = decoded.readAllBytes();
                        WRITTEN.forEach(charset -> all.append('\n').append(new String(bytes, charset)));
                    }
                }
            }
            default -> {}
        }
    }
}
