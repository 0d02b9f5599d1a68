package se.samsyn.suggest;

/** Who came, in the sense that decides how a visit is prepared and followed up. */
public enum VisitKind {
    POLITICAL,
    AGENCY_LEADERSHIP,
    STUDY_VISIT,
    MEDIA,
    INTERNAL
}
