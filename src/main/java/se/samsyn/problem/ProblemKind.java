package se.samsyn.problem;

/** Whether something is a crime, disturbs without being one, or is felt. */
public enum ProblemKind {
    CRIME,
    DISORDER,
    INSECURITY
}
