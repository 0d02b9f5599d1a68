package se.samsyn.picture;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What an agency does in an initiative, as the registry stores it, most responsible first. */
public enum AgencyRole {
    ACCOUNTABLE,
    EXTENDING,
    IMPLEMENTING,
    REPORTING,
    FUNDING,
    CONSULTED,
    /** Written by a newer program than this one. */
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Whether the role is carried out in activities. Who pays, or is asked, leaves no gap by logging nothing. */
    public boolean acts() {
        return this != FUNDING && this != CONSULTED && this != UNKNOWN;
    }
}
