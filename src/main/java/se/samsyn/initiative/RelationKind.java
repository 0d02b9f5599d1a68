package se.samsyn.initiative;

/** How one initiative hangs together with another, said from the one. */
public enum RelationKind {
    /** The other is the whole that it is a part of; an initiative is a part of one at most. */
    PART_OF,
    /** {@link #PART_OF}, said from the whole. */
    COMPRISES,
    /** The other came first, and it goes on from there. */
    FOLLOWS,
    /** {@link #FOLLOWS}, said from the one that came first. */
    FOLLOWED_BY,
    RELATED,
    /** Paid for with the same money. */
    CO_FUNDED;

    /** The same relation, said from the other. */
    public RelationKind turned() {
        return switch (this) {
            case PART_OF -> COMPRISES;
            case COMPRISES -> PART_OF;
            case FOLLOWS -> FOLLOWED_BY;
            case FOLLOWED_BY -> FOLLOWS;
            case RELATED, CO_FUNDED -> this;
        };
    }

    /** Whether it is stored as said from the other. */
    boolean isTurned() {
        return this == COMPRISES || this == FOLLOWED_BY;
    }

    /** Whether one that leads back to where it began would make no sense. */
    boolean hasDirection() {
        return turned() != this;
    }
}
