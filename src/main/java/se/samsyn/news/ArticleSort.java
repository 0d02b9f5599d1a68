package se.samsyn.news;

import static se.samsyn.jooq.registry.tables.Article.ARTICLE;

import org.jooq.Field;
import org.jooq.SortField;

/** What the list of articles may be sorted by. */
public enum ArticleSort {
    PUBLISHED,
    TITLE,
    PUBLISHER;

    SortField<?> field(boolean descending) {
        Field<?> first =
                switch (this) {
                    case PUBLISHED -> ARTICLE.PUBLISHED_ON;
                    case TITLE -> ARTICLE.TITLE;
                    case PUBLISHER -> ARTICLE.PUBLISHER;
                };
        return (descending ? first.desc() : first.asc()).nullsLast();
    }
}
