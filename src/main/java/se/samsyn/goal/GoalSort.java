package se.samsyn.goal;

/** What the list of goals can be sorted by. */
public enum GoalSort {
    /** As the initiatives have them. */
    POSITION,
    NAME,
    INITIATIVE,
    TYPE,
    STATE,
    FOLLOWED_UP
}
