package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samsyn.ProcessorTime;

/** Text that is made to keep the rules busy: each must be through in a time that grows with its length, and no faster. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTextTest {

    /** A sixth of the longest article: what takes the square of its length takes thirty-six times as long for that one. */
    private static final int LENGTH = 50_000;

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private static final String ARTICLE =
            "Justitieminister Karin Ek besökte i går Alby skola för att se hur kommunen och polisen arbetar tillsammans mot brott."
                    + " Det är viktigt att vi gör det här, säger Karin Ek. ";

    static Stream<String> lines() {
        return Stream.of(
                ".",
                " ",
                "\u00a0",
                "\u200b",
                "\t",
                "(",
                ")",
                "1",
                "-",
                "–",
                "\"",
                "”",
                "'",
                ",",
                ":",
                "/",
                "›",
                "a",
                "A",
                "Å",
                "A-",
                "Aa ",
                "och ",
                "Och ",
                "och och och ",
                "1 ",
                "12:30 ",
                "1/1/2024 ",
                "den 3 och ",
                "12 maj ",
                "Projektet ",
                "Projektet \"X\" ",
                "Anna Ek, rektor, ",
                "rektor ",
                "Rektor Anna Ek ",
                "(A) ",
                "A (B) ",
                "att ",
                "syftet är ",
                "ska minska ",
                "besök ",
                "besökte ",
                "besök",
                "i går ",
                "säger ",
                ", säger ",
                "\"Ja\", säger Anna Ek. ",
                "– Ja, säger Anna Ek. ",
                "kommun ",
                "Alby kommun ",
                "Nämnden ",
                "nämnd",
                "s",
                "skola ",
                "Alby skola ",
                "startade " + " ".repeat(35),
                "Hon sa att ",
                "enligt Anna Ek ",
                "t.ex. ",
                "a.b.",
                "etablerades våren ",
                "Mål: ",
                "riktar sig till ",
                "dels att ",
                " dels",
                "på Alby",
                "I Alby och ",
                "Delegationen från Alby besökte Alby skola. ",
                "Foto: ",
                "fr v ",
                "- a ",
                "<!-- -->",
                "<p>",
                "😀");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void one_line_of_it_ends(String piece) {
        ends(ARTICLE + "\n\n" + repeated(piece) + "\n\n" + ARTICLE);
    }

    static Stream<String> shortLines() {
        return lines().filter(piece -> piece.length() > 3);
    }

    @ParameterizedTest
    @MethodSource("shortLines")
    void many_lines_of_it_end(String piece) {
        ends(ARTICLE + "\n\n" + repeated(piece.repeat(Math.max(1, 60 / piece.length())) + "\n") + "\n\n" + ARTICLE);
    }

    @Test
    void many_persons_bodies_and_initiatives_end() {
        var text = new StringBuilder(ARTICLE).append("\n\n");
        for (var i = 0; text.length() < LENGTH; i++) {
            var name = "%c%s".formatted('A' + i % 26, Integer.toString(i, 26).replaceAll("[0-9]", "e"));
            text.append("Rektor Ada ")
                    .append(name)
                    .append(", ")
                    .append(name)
                    .append("nämnden, startade projektet \"")
                    .append(name)
                    .append(" Stark\" för att minska brott i ")
                    .append(name)
                    .append(" skola.\n");
        }
        ends(text.toString());
    }

    @Test
    void a_page_of_it_ends() {
        Stream.of(".", " ", "A-", "Aa ", "Alby kommun ", "<!-- -->", "<p>", "<b>")
                .forEach(piece -> ends(
                        "<!doctype html><html lang=sv><title>" + repeated(piece).substring(0, 20_000)
                                + "</title><body><article><h1>Besök</h1><p>" + ARTICLE + "</p><p>" + repeated(piece)
                                + "</p></article><footer>" + repeated(piece) + "</footer></body></html>"));
    }

    @Test
    void a_line_longer_than_any_paragraph_is_read_in_pieces_and_nothing_of_it_is_lost() {
        var article = new ArticleReader().read(ARTICLE.repeat(100));

        assertThat(article.blocks()).hasSizeGreaterThan(1).allMatch(block -> block.end() - block.start() <= 10_000);
        assertThat(article.blocks().stream()
                        .mapToInt(block -> block.end() - block.start())
                        .sum())
                .isGreaterThan(article.text().length() - 100);
    }

    @Test
    void rules_stop_when_nobody_waits_any_more() {
        var article = new ArticleReader().read(ARTICLE);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new Suggester().suggest(article, Known.empty()))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    private static String repeated(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }

    private static void ends(String text) {
        ProcessorTime.assertWithin(LIMIT, () -> {
            try {
                new Suggester().suggest(new ArticleReader().read(text), Known.empty());
            } catch (UnusableArticleException e) {
                // said so in time
            }
        });
    }
}
