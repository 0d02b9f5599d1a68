package se.samsyn.news;

import static se.samsyn.jooq.registry.tables.Article.ARTICLE;

import java.util.List;
import org.jooq.Field;
import org.jooq.SortField;

/** What the list of articles may be sorted by. */
public enum ArticleSort {
    PUBLISHED,
    TITLE,
    PUBLISHER;

    List<SortField<?>> fields(boolean descending) {
        Field<?> first =
                switch (this) {
                    case PUBLISHED -> ARTICLE.PUBLISHED_ON;
                    case TITLE -> ARTICLE.TITLE;
                    case PUBLISHER -> ARTICLE.PUBLISHER;
                };
        return descending
                ? List.of(first.desc().nullsLast(), ARTICLE.ID.desc())
                : List.of(first.asc().nullsLast(), ARTICLE.ID.asc());
    }
}
