package se.samsyn.news;

/** Identifies a link from an article to a record. */
public record ArticleLinkId(long value) {}
