package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.People;
import se.samsyn.shared.RuleViolation;
import se.samsyn.suggest.ArticleWarning;
import se.samsyn.suggest.Suggestion;

class UnusableArticleTest extends ImportTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n  "})
    void an_empty_article_is_refused_at_its_field(String text) {
        refuses(() -> intake.paste(text), "text", "news.unusable.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hej",
                "Våldspreventivt center",
                "Justitieministern besöker Botkyrka",
                "Hem Nyheter Kontakt Om webbplatsen Tillgänglighet Press Lediga jobb Självservice Felanmälan Translate",
                "Hej! Vi hörs. Tack! Hej då. Ring mig. Okej. Bra. Ja. Nej. Kanske. Visst."
            })
    void what_is_obviously_no_article_is_refused_with_what_to_do(String text) {
        refuses(() -> intake.paste(text), "text", "news.unusable.tooShort");
    }

    @Test
    void a_headline_with_two_sentences_is_an_article() {
        var id = start(
                "Kontroll i Alby\n\nPolisen och miljöenheten kontrollerade sex butiker på tisdagen. En stängdes.");

        assertThat(as(People.coordinator(), () -> imports.review(id))
                        .draft()
                        .read()
                        .text())
                .contains("sex butiker");
    }

    @Test
    void five_megabytes_of_text_are_refused() {
        refuses(
                () -> intake.paste("Kommunen arbetar med trygghet. ".repeat(170_000)),
                "text",
                "news.unusable.tooLarge");
    }

    @Test
    void a_page_of_exactly_five_megabytes_is_read_and_one_byte_more_is_not() {
        var most = as(People.coordinator(), () -> intake.maxBytes());

        var read = as(People.coordinator(), () -> intake.file(page(most)));

        refuses(() -> intake.file(page(most + 1)), "file", "news.unusable.tooLarge");
        assertThat(ArticleIntake.megabytes(most)).isEqualTo(5);
        assertThat(read.article().text()).contains("Karin Wikander");
    }

    /** Most of a page is what its scripts need. */
    private static byte[] page(int bytes) {
        var page =
                "<!doctype html><html lang=\"sv\"><head><title>Besök</title><script>%s</script></head><body><article><h1>"
                        + "Socialministern på besök i Alby</h1><p>Socialminister Karin Wikander besökte i går Alby skola för att ta"
                        + " del av hur kommunen arbetar brottsförebyggande och för att träffa elever.</p></article></body></html>";
        var rest = bytes - page.formatted("").getBytes(StandardCharsets.UTF_8).length;
        return page.formatted("x".repeat(rest)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_pdf_renamed_to_text_is_told_by_its_content() {
        var pdf = "%PDF-1.7\n%âãÏÓ\n1 0 obj <</Type/Catalog>> endobj".getBytes(StandardCharsets.ISO_8859_1);

        refuses(() -> intake.file(pdf), "file", "news.unusable.notText");
    }

    @Test
    void an_english_article_is_refused() {
        refuses(
                () -> intake.paste("The minister visited the school yesterday and was told about the programme that the"
                        + " municipality has developed together with the police. ".repeat(5)),
                "text",
                "news.unusable.notSwedish");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1", "UTF-16", "UTF-8", "windows-1252"})
    void every_usual_encoding_is_read(String encoding) {
        var id = as(
                People.coordinator(),
                () -> imports.start(intake.file(Articles.VISIT.getBytes(Charset.forName(encoding)))));

        assertThat(names(id)).contains("Per Åslund");
    }

    @Test
    void scripts_are_never_stored() {
        var page = """
                <!doctype html><html lang="sv"><head><title>Besök</title><script>alert('stulet')</script></head>
                <body><article><h1>Socialministern på besök i Alby</h1><p onclick="stjal()">Socialminister Karin
                Wikander besökte i går Alby skola för att ta del av hur kommunen arbetar brottsförebyggande och
                för att träffa elever.</p><script>alert('stulet')</script><img src=x onerror="stjal()">
                </article></body></html>""";

        var id = as(People.coordinator(), () -> imports.start(intake.paste(page)));

        var draft = as(People.coordinator(), () -> imports.review(id).draft());
        assertThat(draft.read().text()).contains("Karin").doesNotContain("alert", "script", "stjal", "<");
    }

    @Test
    void without_a_date_the_user_sets_one_and_relative_words_mean_a_day() {
        var id = start(Articles.WITHOUT_DATE);
        assertThat(as(
                        People.coordinator(),
                        () -> imports.review(id).draft().read().warnings()))
                .contains(ArticleWarning.NO_DATE);
        assertThat(visit(id).date()).isNull();

        as(
                People.coordinator(),
                () -> imports.changeFacts(id, new ArticleFacts("Besöket", "", LocalDate.of(2025, 3, 12))));

        assertThat(visit(id).date()).isEqualTo(LocalDate.of(2025, 3, 11));
    }

    private Suggestion.Visit visit(ImportId id) {
        return as(
                People.coordinator(),
                () -> imports.review(id).items().stream()
                        .map(ReviewItem::suggestion)
                        .filter(Suggestion.Visit.class::isInstance)
                        .map(Suggestion.Visit.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    private java.util.List<String> names(ImportId id) {
        return as(
                People.coordinator(),
                () -> imports.review(id).items().stream()
                        .map(item -> item.suggestion().name())
                        .toList());
    }

    private void refuses(Runnable reading, String field, String key) {
        assertThatThrownBy(() -> as(People.coordinator(), reading))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.key()).isEqualTo(key);
                });
    }
}
