package se.samsyn.agreement;

/** Whether what the council decided is seen to. */
public enum DecisionState {
    LATE,
    OPEN,
    DONE
}
