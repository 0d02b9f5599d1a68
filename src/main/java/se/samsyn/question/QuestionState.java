package se.samsyn.question;

/** Where a question stands. */
public enum QuestionState {
    ASKED,
    ANSWERED,
    /** Whoever reviews has read the answer; what was sent back is in order. */
    READ,
    WITHDRAWN;

    public boolean isOpen() {
        return this == ASKED || this == ANSWERED;
    }
}
