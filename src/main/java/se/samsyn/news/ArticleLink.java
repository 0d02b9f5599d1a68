package se.samsyn.news;

/**
 * A link as shown on the article's page.
 *
 * @param targetName what the record is called; for a statement its words
 */
public record ArticleLink(ArticleLinkId id, ArticleLinkData data, String targetName) {}
