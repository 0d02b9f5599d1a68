package se.samsyn.news;

import org.jspecify.annotations.Nullable;

/**
 * A link as shown on the article's page.
 *
 * @param targetName what the record is called; for a statement its words
 * @param speaker whose words they are; null for all but a statement
 */
public record ArticleLink(
        ArticleLinkId id,
        ArticleLinkData data,
        String targetName,
        @Nullable Speaker speaker) {

    public ArticleLink with(ArticleLinkData changed) {
        return new ArticleLink(id, changed, targetName, speaker);
    }
}
