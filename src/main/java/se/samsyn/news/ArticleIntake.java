package se.samsyn.news;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.RuleViolation;
import se.samsyn.suggest.Article;
import se.samsyn.suggest.ArticleReader;
import se.samsyn.suggest.Known;
import se.samsyn.suggest.Suggester;
import se.samsyn.suggest.UnusableArticleException;

/**
 * The three ways in: a pasted text, a file, an address. What cannot be used is refused at the field it came from, in
 * words that say what to do. Needs no database, so that a slow server elsewhere holds nothing here.
 */
@Component
@MayEdit
public class ArticleIntake {

    /** What reading gets of the time in any case, where a slow server has used it up. */
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final ArticleReader reader = new ArticleReader();
    private final Suggester suggester = new Suggester();
    private final ArticleFetcher fetcher;
    private final ReadingDesk desk;
    private final int maxBytes;

    ArticleIntake(ArticleFetcher fetcher, ReadingDesk desk, ImportSettings settings) {
        this.fetcher = fetcher;
        this.desk = desk;
        this.maxBytes = settings.maxBytes();
    }

    /** The most that a file or a page may have, with its scripts and styles. */
    public int maxBytes() {
        return maxBytes;
    }

    /** As computers show sizes: of 1,048,576 bytes each. */
    public static int megabytes(int bytes) {
        return bytes >> 20;
    }

    /** @throws RuleViolation at field {@code text} */
    public Incoming paste(String text) {
        return Incoming.of(desk.read("text", () -> read("text", () -> reader.read(text))), null);
    }

    /**
     * Told by its content, whatever its name says.
     *
     * @throws RuleViolation at field {@code file}
     */
    public Incoming file(byte[] content) {
        return Incoming.of(desk.read("file", () -> read("file", () -> reader.read(content))), null);
    }

    /**
     * Fetches a page and reads it; takes as long as {@code samsyn.import.time-limit} allows, so never under a
     * session's lock.
     *
     * @param progress told the bytes so far, from another thread
     * @throws RuleViolation at field {@code address}
     * @throws InterruptedException where the caller no longer wants it
     */
    public Incoming fetch(URI address, IntConsumer progress) throws InterruptedException {
        var start = System.nanoTime();
        var fetched = fetcher.fetch(address, progress);
        var left = desk.limit().minusNanos(System.nanoTime() - start);
        var article = desk.read(
                "address",
                left.compareTo(LEAST) < 0 ? LEAST : left,
                () -> read("address", () -> readFetched(fetched.content(), fetched.declared())));
        return Incoming.of(article, fetched.address().toString());
    }

    private Article readFetched(byte[] content, @Nullable Charset declared) {
        return reader.read(content, declared);
    }

    /** The rules are tried at once: what they cannot cope with is refused here, where its text is still at hand. */
    private Article read(String field, Supplier<Article> reading) {
        try {
            var article = reading.get();
            if (!new Prose(article).isArticle()) {
                throw new RuleViolation(field, "news.unusable.tooShort");
            }
            suggester.suggest(article, Known.empty());
            return article;
        } catch (UnusableArticleException e) {
            throw new RuleViolation(
                    field,
                    switch (e.reason()) {
                        case EMPTY -> "news.unusable.empty";
                        case TOO_LARGE -> "news.unusable.tooLarge";
                        case NOT_TEXT -> "news.unusable.notText";
                        case NOT_SWEDISH -> "news.unusable.notSwedish";
                    });
        }
    }
}
