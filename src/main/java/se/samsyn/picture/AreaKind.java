package se.samsyn.picture;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What sort of place an area is, as the registry stores it. */
public enum AreaKind {
    MUNICIPALITY,
    DISTRICT,
    PLACE,
    /** Written by a newer program than this one. */
    @JsonEnumDefaultValue
    UNKNOWN
}
