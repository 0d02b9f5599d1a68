package se.samsyn.picture;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How far an initiative has come, as the registry stores it. */
public enum InitiativeStatus {
    PLANNED,
    ONGOING,
    FINALISING,
    ENDED,
    CANCELLED,
    PAUSED,
    /** Written by a newer program than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
