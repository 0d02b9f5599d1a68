package se.samsyn.relation;

/** What a timeline can be narrowed down to. */
public enum HappeningGroup {
    COURSE,
    TAKING_PART,
    GOALS,
    ACTIVITIES,
    VISITS,
    NEWS,
    REVIEWS,
    FUNDING,
    AGREEMENTS
}
