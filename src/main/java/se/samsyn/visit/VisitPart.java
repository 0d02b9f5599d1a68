package se.samsyn.visit;

/** On which side of a visit somebody stood. */
public enum VisitPart {
    VISITOR,
    HOST
}
