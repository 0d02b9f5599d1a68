package se.samsyn.release;

/** Why words are marked. */
public enum Origin {
    /** Somebody marked them. */
    HAND,
    /** They are shared with few. */
    LABEL,
    /** They look like personal data. */
    SCREENING,
    /** The same words are withheld elsewhere in the package. */
    SAME_WORDS,
    /** The record changed after words in it had been marked. */
    CHANGED
}
