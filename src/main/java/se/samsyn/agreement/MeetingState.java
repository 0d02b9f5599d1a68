package se.samsyn.agreement;

/** Whether the council has met. Told from the day, and from whether it was called off. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
