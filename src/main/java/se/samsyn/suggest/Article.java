package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A news article as read: one text, and where in it everything stands.
 *
 * @param text for plain and pasted text exactly what the user gave; for a page its readable text
 * @param title the headline, or null when none was found
 * @param published the day of publication, or null: relative words such as "igår" then resolve to nothing
 * @param lead the first paragraph
 * @param blocks every part of the text in reading order, menus included
 * @param address the page's own canonical address, when it names one
 * @param publisher the municipality or body whose page it is, when the page's head or foot says so
 * @param language ISO code, for now always {@code sv}
 * @param warnings what the user should know before accepting anything
 */
public record Article(
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String lead,
        List<Block> blocks,
        @Nullable String address,
        @Nullable String publisher,
        String language,
        Set<ArticleWarning> warnings) {

    public Article {
        blocks = List.copyOf(blocks);
        warnings = Set.copyOf(warnings);
    }
}
