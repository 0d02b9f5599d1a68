package se.samsyn.news;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.suggest.Article;

/**
 * An import: what was read, and what has been decided so far. Lives in the database, so that it survives a reload, the
 * night, and a change of hands.
 *
 * @param version counts its changes
 * @param article in the registry, where it is read again; null for one that is new
 * @param address where the article stands, "" for pasted text
 * @param read the article as read
 */
public record Draft(
        ImportId id,
        long version,
        @Nullable ArticleId article,
        String address,
        Article read,
        String publisher,
        Map<String, Decision> decisions,
        String startedBy,
        OffsetDateTime startedAt) {

    public Draft {
        decisions = Map.copyOf(decisions);
    }

    public ArticleFacts facts() {
        return new ArticleFacts(read.title() == null ? "" : read.title(), publisher, read.published());
    }

    public Decision decision(String key) {
        return decisions.getOrDefault(key, Decision.NONE);
    }
}
