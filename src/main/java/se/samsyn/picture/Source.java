package se.samsyn.picture;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a number of the picture's activities, or of its latest values, say that they rest on. */
public record Source(Kind kind, String text, int count, int of) {

    /** What has the source. */
    public enum Kind {
        ACTIVITY,
        VALUE,
        /** Written by a newer program than this one. */
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
