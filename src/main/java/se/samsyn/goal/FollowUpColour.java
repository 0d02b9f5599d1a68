package se.samsyn.goal;

/** How a goal is going, as somebody judged it on a day. */
public enum FollowUpColour {
    /** Carried out as intended, with results. */
    GREEN,
    /** Partly; a note says what is missing. */
    YELLOW,
    /** Not carried out, or without result; a note says why. */
    RED,
    /** Nobody has looked, or it could not be judged. */
    GREY;

    /** Whether whoever judges so has to say why. */
    public boolean needsNote() {
        return this == YELLOW || this == RED;
    }
}
