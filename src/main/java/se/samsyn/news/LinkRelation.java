package se.samsyn.news;

/** What an article does with what it is about. */
public enum LinkRelation {
    MENTIONS,
    MAIN_SUBJECT,
    EVALUATES,
    CRITICISES,
    CORRECTS
}
