package se.samsyn.picture;

/** Who came, as the registry stores it. */
public enum VisitKind {
    POLITICAL,
    AGENCY_LEADERSHIP,
    STUDY_VISIT,
    MEDIA,
    INTERNAL
}
