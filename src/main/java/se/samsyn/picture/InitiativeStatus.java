package se.samsyn.picture;

/** How far an initiative has come, as the registry stores it. */
public enum InitiativeStatus {
    PLANNED,
    ONGOING,
    FINALISING,
    ENDED,
    CANCELLED,
    PAUSED
}
