package se.samsyn.picture;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Who came, as the registry stores it. */
public enum VisitKind {
    POLITICAL,
    AGENCY_LEADERSHIP,
    STUDY_VISIT,
    MEDIA,
    INTERNAL,
    /** Written by a newer program than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
