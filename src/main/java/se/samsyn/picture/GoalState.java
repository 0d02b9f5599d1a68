package se.samsyn.picture;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The colour of a goal's latest follow-up; grey also where nobody has followed it up. */
public enum GoalState {
    GREEN,
    YELLOW,
    RED,
    GREY,
    /** Written by a newer program than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
