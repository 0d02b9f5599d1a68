package se.samsyn.news;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samsyn.suggest.Article;
import se.samsyn.suggest.Block;

/** What of an article is written for its readers: recognised again by its hash, quoted from in an excerpt. */
final class Prose {

    /** Long enough to recognise an article by, short enough to be a quotation. */
    private static final int EXCERPT = 400;

    private static final int LEAST_WORDS = 10;
    private static final int LEAST_SENTENCE = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\")]*$");

    private static final Set<Block.Kind> BODY = Set.of(Block.Kind.LEAD, Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);

    private final Article article;

    Prose(Article article) {
        this.article = article;
    }

    /**
     * Whether it can be an article at all: at least {@value #LEAST_WORDS} words, and among them one sentence of at least
     * {@value #LEAST_SENTENCE}, ended as sentences are. A headline with a notice of two short sentences has that; a
     * greeting, a search word, a headline alone, or the menu of a page that was not found has not. Whether it says
     * anything of use is for the reader to judge.
     */
    boolean isArticle() {
        var blocks = article.blocks().stream()
                .map(block -> block.in(article.text()).strip())
                .toList();
        var words = blocks.stream().mapToInt(Prose::words).sum();
        return words >= LEAST_WORDS
                && blocks.stream()
                        .flatMap(block -> Arrays.stream(block.split("(?<=[.!?…])[”\")]*(\\s+|$)")))
                        .anyMatch(
                                sentence -> SENTENCE_END.matcher(sentence).find() && words(sentence) >= LEAST_SENTENCE);
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** The same for the same words, however they are laid out and whatever menus stand around them. */
    String hash() {
        var words = article.blocks().stream()
                .filter(block -> BODY.contains(block.kind()))
                .map(block -> block.in(article.text()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first whole sentences after the lead. */
    String excerpt() {
        var body = article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> block.in(article.text()).strip())
                .findFirst()
                .orElse("");
        return wholeSentences(body, EXCERPT);
    }

    String lead() {
        return wholeSentences(article.lead() == null ? "" : article.lead(), ArticleData.MAX_LEAD);
    }

    static String wholeSentences(String text, int length) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.of("sv"));
        sentences.setText(line);
        var end = sentences.preceding(length + 1);
        return end > 0 ? line.substring(0, end).strip() : atWord(line, length);
    }

    /** Cut after a whole word, with an ellipsis, so that it can be told from the end. */
    static String atWord(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var space = text.lastIndexOf(' ', length - 2);
        return text.substring(0, space > length / 2 ? space : length - 2).strip() + " …";
    }
}
