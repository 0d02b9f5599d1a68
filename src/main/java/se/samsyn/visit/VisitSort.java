package se.samsyn.visit;

/** What the list of visits can be sorted by. */
public enum VisitSort {
    NAME,
    VISITED_ON,
    KIND,
    PLACE
}
