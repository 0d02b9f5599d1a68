package se.samsyn.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the list of articles; {@code about} names initiatives and visits first. */
public record ArticleListItem(
        ArticleId id,
        String title,
        String publisher,
        @Nullable LocalDate publishedOn,
        int imagesWithoutAlt,
        @Nullable LocalDate withdrawnOn,
        List<String> about) {}
