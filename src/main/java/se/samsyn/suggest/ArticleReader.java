package se.samsyn.suggest;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.suggest.UnusableArticleException.Reason;

/**
 * Makes an {@link Article} of whatever the user has: a text file, a saved page, a pasted text. Says plainly what cannot
 * be used, before any rule looks at it.
 */
public final class ArticleReader {

    /** Longer than any news article by far; keeps a mistake from occupying the machine. */
    public static final int MAX_CHARACTERS = 300_000;

    /** A page's own size, with its scripts and styles: 5 MiB, which holds two bytes for each character of UTF-16 too. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final Pattern PAGE = Pattern.compile(
            "(?i)\\A\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.{0,500}?-->\\s*+)*+<(?:!doctype\\s+html|html|head|body|main|article)\\b",
            Pattern.DOTALL);

    /** Reads a file's content; the encoding is found out. */
    public Article read(byte[] content) {
        return read(content, null);
    }

    /**
     * Reads a file's content.
     *
     * @param declared the encoding a server declared, if any; not trusted against the bytes themselves
     * @throws UnusableArticleException when it is no Swedish text of a sensible size
     */
    public Article read(byte[] content, @Nullable Charset declared) {
        if (content.length == 0) {
            throw new UnusableArticleException(Reason.EMPTY);
        }
        if (BinaryContent.is(content)) {
            throw new UnusableArticleException(Reason.NOT_TEXT);
        }
        if (content.length > MAX_BYTES) {
            throw new UnusableArticleException(Reason.TOO_LARGE);
        }
        return read(Decoder.decode(content, declared));
    }

    /** Reads pasted text, or the source of a page. */
    public Article read(String text) {
        if (text.length() > MAX_BYTES) {
            throw new UnusableArticleException(Reason.TOO_LARGE);
        }
        if (text.isBlank()) {
            throw new UnusableArticleException(Reason.EMPTY);
        }
        if (hasControlCharacters(text)) {
            throw new UnusableArticleException(Reason.NOT_TEXT);
        }
        boolean page = PAGE.matcher(text).lookingAt();
        if (!page && text.length() > MAX_CHARACTERS) {
            throw new UnusableArticleException(Reason.TOO_LARGE);
        }
        Article article = page ? PageArticle.read(text) : PlainArticle.read(text);
        if (article.text().length() > MAX_CHARACTERS) {
            throw new UnusableArticleException(Reason.TOO_LARGE);
        }
        if (article.blocks().stream().allMatch(block -> block.kind() == Block.Kind.JUNK)) {
            throw new UnusableArticleException(Reason.EMPTY);
        }
        if (!Language.isSwedish(prose(article))) {
            throw new UnusableArticleException(Reason.NOT_SWEDISH);
        }
        return article;
    }

    private static String prose(Article article) {
        var prose = new StringBuilder();
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.JUNK && block.kind() != Block.Kind.ALT_TEXT) {
                prose.append(block.in(article.text())).append('\n');
            }
        }
        return prose.toString();
    }

    /** Text has line ends and tabs; anything else unprintable in number means a program's file. */
    private static boolean hasControlCharacters(String text) {
        int strange = 0;
        int looked = Math.min(text.length(), 100_000);
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            if (c == 0 || c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
                strange++;
            }
        }
        return strange * 200L > looked;
    }
}
