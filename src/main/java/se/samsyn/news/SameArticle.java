package se.samsyn.news;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That an article is here already, or half way.
 *
 * @param article in the registry, null where there is only a draft
 * @param title of it
 * @param draft of the same text that somebody has begun, null where there is none
 * @param startedBy who began the draft, "" where there is none
 * @param startedAt when, null where there is no draft
 * @param newAddress the address now given, where the article is not yet known to stand there; "" otherwise
 */
public record SameArticle(
        @Nullable ArticleId article,
        String title,
        @Nullable ImportId draft,
        String startedBy,
        @Nullable OffsetDateTime startedAt,
        String newAddress) {}
