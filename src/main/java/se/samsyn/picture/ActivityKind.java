package se.samsyn.picture;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What was done together, as the registry stores it. */
public enum ActivityKind {
    MEETING,
    INSPECTION,
    TRAINING,
    PARENT_MEETING,
    OUTREACH,
    SAFETY_WALK,
    CITIZEN_DIALOGUE,
    PHYSICAL_MEASURE,
    COMMUNICATION,
    FOLLOW_UP,
    VISIT,
    /** Written by a newer program than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
