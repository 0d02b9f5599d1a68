package se.samsyn.release;

/** How far a package has come. */
public enum ReleaseState {
    DRAFT,
    /** Nothing in it is changed any more, by anybody. */
    DECIDED
}
