package se.samsyn.news;

/** Whether an article is linked to anything in the registry. */
public enum Linked {
    NOTHING,
    SOMETHING
}
