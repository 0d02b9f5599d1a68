package se.samsyn.visit;

/** Why somebody came. */
public enum VisitKind {
    POLITICAL,
    AGENCY_LEADERSHIP,
    STUDY_VISIT,
    MEDIA,
    INTERNAL
}
