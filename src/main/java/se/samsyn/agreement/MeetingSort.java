package se.samsyn.agreement;

/** What the list of meetings can be sorted by. */
public enum MeetingSort {
    HELD_ON,
    PRESENT,
    DECISIONS,
    OPEN
}
