package se.samsyn.suggest;

/** What is odd about an article without making it useless. */
public enum ArticleWarning {
    NO_DATE,
    NO_TITLE,
    /** A picture has no alternative text: people who cannot see it are left out. */
    ALT_TEXT_MISSING,
    /** The editor's instruction about alternative texts was published instead of one. */
    ALT_TEXT_LEFT_OVER,
    /** Nothing in the text concerns the registry. */
    NOTHING_FOUND
}
