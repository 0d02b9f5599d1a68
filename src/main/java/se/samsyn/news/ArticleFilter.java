package se.samsyn.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/**
 * Which articles a list shows.
 *
 * @param words searched in title, lead and excerpt; "" for all
 * @param about only those linked to each of these records
 * @param unlinked only those that are linked to nothing
 */
public record ArticleFilter(
        String words, @Nullable LocalDate from, @Nullable LocalDate to, List<RecordRef> about, boolean unlinked) {

    public ArticleFilter {
        about = List.copyOf(about);
    }

    public static final ArticleFilter ALL = new ArticleFilter("", null, null, List.of(), false);

    public static ArticleFilter about(RecordRef record) {
        return new ArticleFilter("", null, null, List.of(record), false);
    }
}
