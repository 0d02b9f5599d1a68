package se.samsyn.access;

/**
 * How far a record may be shared, after the Traffic Light Protocol 2.0 (FIRST, 2022), from the widest to the narrowest. A
 * label governs what Samsyn shows to whom; it has no effect on the right to see public documents.
 */
public enum Label {
    /** May be published. */
    CLEAR,
    /** All who are signed in to this municipality's collaboration. */
    GREEN,
    /** The agencies taking part in the initiative, director and coordinator. */
    AMBER,
    /** The recording agency, director and coordinator. */
    AMBER_STRICT,
    /** The persons who are named, and nobody else. */
    RED;

    public boolean isNarrowerThan(Label other) {
        return compareTo(other) > 0;
    }

    /** The narrower of the two. */
    public Label and(Label other) {
        return isNarrowerThan(other) ? this : other;
    }
}
