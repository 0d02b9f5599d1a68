package se.samsyn.news;

/** Where an import stands. */
public enum ImportState {
    DRAFT,
    ACCEPTED,
    UNDONE,
    DISCARDED
}
