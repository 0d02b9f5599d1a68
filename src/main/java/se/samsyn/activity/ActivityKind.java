package se.samsyn.activity;

/** What sort of work an activity was. */
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
