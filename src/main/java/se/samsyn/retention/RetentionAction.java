package se.samsyn.retention;

/** What the archive authority has decided of a kind. */
public enum RetentionAction {
    KEEP,
    DISPOSE
}
