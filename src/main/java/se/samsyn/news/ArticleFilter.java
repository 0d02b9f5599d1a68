package se.samsyn.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaId;
import se.samsyn.shared.RecordRef;

/**
 * Which articles a list shows.
 *
 * @param words searched in title, lead and excerpt; "" for all
 * @param about only those linked to each of these records
 * @param area only those about it, or about an initiative that works there
 * @param unlinked only those that are linked to nothing
 */
public record ArticleFilter(
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<RecordRef> about,
        @Nullable AreaId area,
        boolean unlinked) {

    public ArticleFilter {
        about = List.copyOf(about);
    }

    public static final ArticleFilter ALL = new ArticleFilter("", null, null, List.of(), null, false);

    public static ArticleFilter about(RecordRef record) {
        return new ArticleFilter("", null, null, List.of(record), null, false);
    }
}
