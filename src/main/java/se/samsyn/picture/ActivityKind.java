package se.samsyn.picture;

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
    VISIT
}
