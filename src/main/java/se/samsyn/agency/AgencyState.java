package se.samsyn.agency;

/** Whether an agency still is. */
public enum AgencyState {
    CURRENT,
    ENDED
}
