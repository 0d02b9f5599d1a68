package se.samsyn.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RuleViolation;

/**
 * What is kept of an article: where it stands and a short excerpt, never its text.
 *
 * @param publishedOn null while unknown
 * @param excerpt at most {@value #MAX_EXCERPT} characters, as the right of quotation allows
 * @param addresses where it can be read; one article may stand at several
 */
@NotFreeText("what somebody else has published")
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
        title = Input.line(title);
        publisher = Input.line(publisher);
        lead = Input.text(lead);
        excerpt = Input.text(excerpt);
        if (title.isEmpty()) {
            throw new RuleViolation("title", "news.title.missing");
        }
        Input.checkLength("title", title, MAX_NAME);
        Input.checkLength("publisher", publisher, MAX_NAME);
        Input.checkLength("lead", lead, MAX_LEAD);
        Input.checkLength("excerpt", excerpt, MAX_EXCERPT);
        Input.checkDate("publishedOn", publishedOn);
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
}
