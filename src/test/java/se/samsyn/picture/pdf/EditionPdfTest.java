package se.samsyn.picture.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.picture.Edition;
import se.samsyn.picture.EditionId;
import se.samsyn.picture.EditionListItem;
import se.samsyn.picture.GoalState;
import se.samsyn.picture.InitiativeStatus;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureKind;
import se.samsyn.picture.PromiseState;
import se.samsyn.picture.TestPictures;
import se.samsyn.picture.TestWords;
import se.samsyn.shared.ui.Texts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionPdfTest {

    private final EditionPdf pdf = new EditionPdf(TestWords.texts());

    @Test
    void says_in_swedish_what_the_edition_holds() throws IOException {
        var text = text(edition("OTTO"), Texts.SWEDISH);

        assertThat(text)
                .contains("Strategisk lägesbild, utgåva 3")
                .contains("Botkyrka kommun", "OTTO", "Alby", "Miljöenheten", "Minska svartarbetet", "Aldrig uppföljt")
                .contains("Justitieministern", "Försenat", "Artikel om läget", "Källa: Samsyns register");
    }

    @Test
    void words_with_joined_letters_can_be_searched_and_copied() throws IOException {
        assertThat(text(edition("Efterlyst: stöttning, löften och utflykter"), Texts.SWEDISH))
                .contains("Efterlyst: stöttning, löften och utflykter");
    }

    @Test
    void a_long_name_is_parted_with_a_hyphen() throws IOException {
        try (var document =
                Loader.loadPDF(pdf.render(edition("Samverkansöverenskommelsernasuppföljning"), Texts.SWEDISH))) {
            assertThat(new PDFTextStripper().getText(document)).containsPattern("Samverkans[^ ]*[-\u00ad]\\s");
        }
    }

    @Test
    void the_columns_of_the_areas_add_up_and_the_months_stand_in_a_table() throws IOException {
        var text = text(
                edition(TestPictures.picture(
                        List.of(TestPictures.partlyPlaced(1, "OTTO", 4, 3)), List.of(), List.of(), List.of())),
                Texts.SWEDISH);

        assertThat(text)
                .contains("Utan område")
                .containsPattern("Aktiviteter 4 0 3 7")
                .contains("Månad");
    }

    @Test
    void a_goal_says_when_it_is_to_be_reached() throws IOException {
        var due = TestPictures.picture(
                List.of(TestPictures.initiative(1, "OTTO", InitiativeStatus.ONGOING, 5)),
                List.of(TestPictures.goalDue(1, "Minska svartarbetet", LocalDate.of(2027, 12, 31))),
                List.of(),
                List.of());

        assertThat(text(edition(due), Texts.SWEDISH)).contains("ska vara nått 31 dec. 2027");
    }

    @Test
    void says_the_same_in_english() throws IOException {
        assertThat(text(edition("OTTO"), Locale.of("en", "GB")))
                .contains("Never followed up", "Source: Samsyn's registry");
    }

    @Test
    void is_tagged_and_has_language_title_bookmarks_and_page_numbers() throws IOException {
        try (var document = Loader.loadPDF(pdf.render(edition("OTTO"), Texts.SWEDISH))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Strategisk lägesbild, utgåva 3");
            assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
            assertThat(new PDFTextStripper().getText(document)).containsPattern("Sida 1 av \\d");
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (var document = Loader.loadPDF(pdf.render(edition("OTTO"), Texts.SWEDISH))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void hostile_names_are_words_and_nothing_else() throws IOException {
        assertThat(text(edition("<script>alert(1)</script> & \u0001 🚂 <b>x"), Texts.SWEDISH))
                .contains("<script>alert(1)</script> &");
    }

    @Test
    void a_name_of_ten_thousand_characters_wraps_onto_more_pages() throws IOException {
        try (var document = Loader.loadPDF(pdf.render(edition("å".repeat(10_000)), Texts.SWEDISH))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void an_empty_picture_says_why_and_draws_no_zeros() throws IOException {
        var empty = TestPictures.picture(List.of(), List.of(), List.of(), List.of());

        assertThat(text(edition(empty), Texts.SWEDISH))
                .contains("Inga mål är registrerade", "inget har loggats, inte att inget har gjorts");
    }

    private String text(Edition edition, Locale locale) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.render(edition, locale))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Edition edition(String initiative) {
        return edition(TestPictures.picture(
                List.of(TestPictures.initiative(1, initiative, InitiativeStatus.ONGOING, 5)),
                List.of(TestPictures.goal(1, "Minska svartarbetet", GoalState.GREY)),
                List.of(TestPictures.visit(1, "Justitieministern", PromiseState.LATE)),
                List.of(TestPictures.article(1, "Artikel om läget"))));
    }

    private static Edition edition(PictureContent content) {
        return new Edition(
                new EditionListItem(
                        new EditionId(1),
                        1,
                        "Strategisk lägesbild",
                        PictureKind.STRATEGIC,
                        3,
                        content.frame().from(),
                        content.frame().to(),
                        "",
                        "Astrid Lindh",
                        Instant.parse("2026-06-30T08:42:00Z")),
                content);
    }
}
