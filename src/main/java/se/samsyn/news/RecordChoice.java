package se.samsyn.news;

import se.samsyn.shared.RecordRef;

/** A record to choose, for a link from an article. */
public record RecordChoice(RecordRef record, String name) {}
