package se.samsyn.news;

import java.time.OffsetDateTime;

/** An import that waits to be finished. */
public record DraftListItem(ImportId id, String title, String startedBy, OffsetDateTime startedAt) {}
