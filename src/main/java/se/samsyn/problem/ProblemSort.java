package se.samsyn.problem;

/** What the list of problems can be sorted by. */
public enum ProblemSort {
    NAME,
    CATEGORY,
    KIND,
    INITIATIVES,
    STATE,
    SOURCE_ON
}
