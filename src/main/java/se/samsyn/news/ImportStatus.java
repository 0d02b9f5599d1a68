package se.samsyn.news;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands, when it is no draft to work on.
 *
 * @param article that it became, null before it is accepted and after it was undone
 * @param acceptedAt null before
 * @param again whether it read an article that was there, and added to what that is linked to
 * @param records how many records it made, the article among them
 */
public record ImportStatus(
        ImportId id,
        ImportState state,
        @Nullable ArticleId article,
        String startedBy,
        @Nullable OffsetDateTime acceptedAt,
        int records,
        boolean again) {}
