package se.samsyn.news;

/** Identifies an article. */
public record ArticleId(long value) {}
