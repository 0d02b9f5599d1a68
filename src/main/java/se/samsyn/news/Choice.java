package se.samsyn.news;

/** What has been decided about a suggestion. */
public enum Choice {
    OPEN,
    ACCEPTED,
    REJECTED
}
