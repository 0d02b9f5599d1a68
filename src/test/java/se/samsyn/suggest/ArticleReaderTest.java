package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.suggest.UnusableArticleException.Reason;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleReaderTest {

    private static final String TEXT = "Trygghet på Åsgatan\n\n1 mars 2024\n\n"
            + "Kommunen och polisen går nu ut på gatorna för att det ska bli tryggare för alla som bor där.\n";

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1", "windows-1252"})
    void the_encoding_is_found_out(String charset) {
        assertThat(reader.read(TEXT.getBytes(Charset.forName(charset))).text()).isEqualTo(TEXT);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(reader.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01 februari 2024|2024-02-01",
                "1 februari 2024|2024-02-01",
                "2024-02-01|2024-02-01",
                "Publicerad: 2 maj 2023 kl. 14.05|2023-05-02",
                "Publicerad 2023-05-24 14:05|2023-05-24",
                "24 maj, 2023|2023-05-24",
                "2024-02-01 13.00|2024-02-01",
                "Uppdaterad 2024-02-03, publicerad 2024-02-01|2024-02-01"
            })
    void the_day_of_publication_is_read_in_many_forms(String line, LocalDate day) {
        assertThat(reader.read(TEXT.replace("1 mars 2024", line)).published()).isEqualTo(day);
    }

    @Test
    void a_date_in_a_sentence_is_no_day_of_publication() {
        Article article =
                reader.read("Trygghet på Åsgatan\n\nDen 3 maj 2023 gick polisen och kommunen ut på gatorna för att"
                        + " prata med alla som bor där.");
        assertThat(article.published()).isNull();
        assertThat(article.warnings()).contains(ArticleWarning.NO_DATE);
    }

    @Test
    void menus_are_marked_and_not_removed() {
        String text = "Translate\n\nMeny\n\n" + TEXT + "\nAndra har även läst\n\nNytt badhus i Lövsta kommun\n";
        Article article = reader.read(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).isEqualTo("Trygghet på Åsgatan");
        assertThat(article.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.JUNK)
                        .map(block -> block.in(text)))
                .containsExactly("Translate", "Meny", "Andra har även läst", "Nytt badhus i Lövsta kommun");
    }

    @Test
    void a_left_over_alternative_text_is_told() {
        Article article = reader.read(TEXT + "\nEn alt-text ska beskriva vad bilden visar för den som inte ser den.\n");
        assertThat(article.warnings()).contains(ArticleWarning.ALT_TEXT_LEFT_OVER);
    }

    @Test
    void of_a_page_only_the_readable_words_are_kept() {
        Article article = reader.read("""
                <!doctype html><html><head><title>Trygghet | Lövsta kommun</title><style>p{}</style>
                <meta property="article:published_time" content="2024-03-01T08:00:00+01:00">
                <link rel="canonical" href="https://www.example.se/trygghet"></head>
                <body><nav>Meny Nyheter</nav><main><h1>Trygghet på Åsgatan</h1><img src="a.jpg">
                <p>Kommunen och polisen går nu ut på gatorna för att det ska bli tryggare för alla.</p>
                <script>alert('brott')</script><!-- hemligt --></main><footer>Lövsta kommun</footer></body></html>""");
        assertThat(article.text()).contains("Kommunen och polisen").doesNotContain("alert", "Meny", "hemligt", "p{}");
        assertThat(article.title()).isEqualTo("Trygghet på Åsgatan");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(article.address()).isEqualTo("https://www.example.se/trygghet");
        assertThat(article.publisher()).isEqualTo("Lövsta kommun");
        assertThat(article.warnings()).contains(ArticleWarning.ALT_TEXT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7 och det är en text", "PK\u0003\u0004ord", "\u0000\u0001\u0002\u0003\u0004och det"})
    void what_is_no_text_is_refused_whatever_it_is_called(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police and the municipality have agreed on a new way of working together for the safety of all who live in the area, and it will be followed up by the end of the year with new goals for them.",
                "Poliisi ja kunta ovat sopineet uudesta tavasta, jolla turvallisuus on parempi kuin ennen, mutta se ei ole vielä valmis ja joka vuosi se on myös arvioitu, kun kaupungin asukkaat ovat mukana sekä kertovat.",
                "Politiet og kommunen er enige om en ny måte å arbeide på for at det ikke skal bli mer uro etter sommeren, og noen av dem som bor her er ikke fornøyd ved det som har skjedd fra før."
            })
    void other_languages_are_refused(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), Reason.NOT_SWEDISH);
    }

    @Test
    void nothing_is_refused_as_empty() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(" \n\t ".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
        assertRefused("Meny\n\nSök\n\nKontakt".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void five_megabytes_are_refused_at_once() {
        byte[] large = new byte[5 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> assertRefused(large, Reason.TOO_LARGE));
        assertRefused(TEXT.repeat(20_000).getBytes(StandardCharsets.UTF_8), Reason.TOO_LARGE);
    }

    private void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> reader.read(content))
                .isInstanceOfSatisfying(
                        UnusableArticleException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_line_in_capitals_above_the_headline_is_not_the_headline() {
        assertThat(reader.read("UR BOSTADSTIDNINGEN HEMMA HOS OSS, NUMMER 2\n\n" + TEXT)
                        .title())
                .isEqualTo("Trygghet på Åsgatan");
    }

    @Test
    void a_notice_takes_its_day_from_the_release_it_refers_to() {
        String notice = TEXT.replace("1 mars 2024\n\n", "") + "Det skriver kommunen i ett utskick den 2 mars 2024.\n";
        assertThat(reader.read(notice).published()).isEqualTo("2024-03-02");
    }

    @Test
    void lines_of_their_own_are_not_taken_for_wrapped_ones() {
        String paragraph =
                "Kommunen och polisen går nu ut på gatorna för att det ska bli tryggare. ".repeat(3) + "\n\n";
        var article =
                reader.read("Hem > Nyheter > Arkiv > 2024\n\nBrottsförebyggande rådet enades om tre fokusområden\n"
                        + "Uppdaterad: 14 februari 2025\n\n" + paragraph.repeat(4));
        assertThat(article.title()).isEqualTo("Brottsförebyggande rådet enades om tre fokusområden");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 2, 14));
    }
}
