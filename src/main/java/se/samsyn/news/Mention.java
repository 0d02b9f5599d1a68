package se.samsyn.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That an article is about a record, as that record's own page shows it. */
public record Mention(
        ArticleId article,
        String title,
        String publisher,
        @Nullable LocalDate publishedOn,
        LinkRelation relation,
        String words) {}
