package se.samsyn.exchange;

/** How far an import has come. One that is thrown away before it is done is removed. */
public enum ImportState {
    DRAFT,
    DONE,
    UNDONE
}
