package se.samsyn.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RuleViolation;

/**
 * What is kept of an article: where it stands and a short excerpt, never its text.
 *
 * @param publishedOn null while unknown
 * @param excerpt at most {@value #MAX_EXCERPT} characters, as the right of quotation allows
 * @param addresses where it can be read; one article may stand at several
 */
public record ArticleData(
        String title,
        String publisher,
        @Nullable LocalDate publishedOn,
        String lead,
        String excerpt,
        List<String> addresses) {

    public static final int MAX_NAME = 200;
    public static final int MAX_LEAD = 1_000;
    public static final int MAX_EXCERPT = 600;
    public static final int MAX_ADDRESS = 2_000;

    public ArticleData {
        title = title.strip();
        publisher = publisher.strip();
        lead = lead.strip();
        excerpt = excerpt.strip();
        if (title.isEmpty()) {
            throw new RuleViolation("title", "news.title.missing");
        }
        atMost("title", title, MAX_NAME);
        atMost("publisher", publisher, MAX_NAME);
        atMost("lead", lead, MAX_LEAD);
        atMost("excerpt", excerpt, MAX_EXCERPT);
        addresses = distinct(addresses);
    }

    private static List<String> distinct(List<String> addresses) {
        var keys = new HashSet<String>();
        var kept = new ArrayList<String>();
        for (var address : addresses) {
            if (!address.isBlank() && keys.add(WebAddress.key(address))) {
                kept.add(address.strip());
            }
        }
        return List.copyOf(kept);
    }

    private static void atMost(String field, String text, int length) {
        if (text.length() > length) {
            throw new RuleViolation(field, "shared.tooLong", length);
        }
    }
}
