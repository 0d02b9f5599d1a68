package se.samsyn.initiative;

/** What somebody who is to do the same has to know: the five I:s, after Ekblom, and what it costs. */
public enum TransferPart {
    /** What is known of the problem, and from where. */
    INTELLIGENCE,
    /** What is done about it, and why that should work. */
    INTERVENTION,
    /** How that is done in practice. */
    IMPLEMENTATION,
    /** Who has to take part, and with what. */
    INVOLVEMENT,
    /** What came of it, and how that is known. */
    IMPACT,
    COSTS;

    /** Whether a description is whole without it. */
    public boolean isExtra() {
        return this == COSTS;
    }
}
