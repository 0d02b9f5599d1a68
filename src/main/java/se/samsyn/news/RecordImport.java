package se.samsyn.news;

import java.time.OffsetDateTime;

/**
 * An accepted import that made a record, or linked its article to it.
 *
 * @param title of the article
 */
public record RecordImport(ImportId id, ArticleId article, String title, String startedBy, OffsetDateTime acceptedAt) {}
