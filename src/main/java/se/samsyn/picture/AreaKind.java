package se.samsyn.picture;

/** What sort of place an area is, as the registry stores it. */
public enum AreaKind {
    MUNICIPALITY,
    DISTRICT,
    PLACE
}
