package se.samsyn.goal;

/** What a goal has to say of itself before it can be followed up: SMART. */
public enum Criterion {
    /** What is to change, for whom and where, in words. */
    SPECIFIC,
    /** An indicator says where it stood and where it is to be. */
    MEASURABLE,
    /** Who stands behind it, in words. */
    ACCEPTED,
    /** Why it can be reached, in words. */
    REALISTIC,
    /** There is a day by which it is to be reached. */
    TIME_BOUND
}
