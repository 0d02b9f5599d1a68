package se.samsyn.agreement;

/** How far an agreement has come. Told from its days, and stored nowhere. */
public enum AgreementState {
    /** Not everybody has signed. */
    DRAFT,
    /** By all, and not in force yet. */
    SIGNED,
    VALID,
    /** In force, and within the days in which it is told that it ends. */
    ENDING,
    EXPIRED,
    /** Before its time, or let go when its time had come. */
    ENDED
}
