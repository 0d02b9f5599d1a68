package se.samsyn.problem;

/** Whether a problem is one still. */
public enum ProblemState {
    OPEN,
    CLOSED
}
