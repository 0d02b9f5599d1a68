package se.samsyn.relation;

/** What can happen to an initiative, or be about to. */
public enum HappeningKind {
    STARTED(HappeningGroup.COURSE),
    ENDED(HappeningGroup.COURSE),
    AGENCY_JOINED(HappeningGroup.TAKING_PART),
    AGENCY_LEFT(HappeningGroup.TAKING_PART),
    GOAL_DUE(HappeningGroup.GOALS),
    FOLLOWED_UP(HappeningGroup.GOALS),
    MEASURED(HappeningGroup.GOALS),
    ACTIVITY(HappeningGroup.ACTIVITIES),
    VISIT(HappeningGroup.VISITS),
    PROMISE_DUE(HappeningGroup.VISITS),
    PROMISE_SETTLED(HappeningGroup.VISITS),
    ARTICLE(HappeningGroup.NEWS),
    REVIEW_DUE(HappeningGroup.REVIEWS),
    REVIEWED(HappeningGroup.REVIEWS),
    TASK_DUE(HappeningGroup.REVIEWS),
    TASK_DONE(HappeningGroup.REVIEWS),
    QUESTION_ASKED(HappeningGroup.REVIEWS),
    QUESTION_ANSWERED(HappeningGroup.REVIEWS),
    GRANT_DECIDED(HappeningGroup.FUNDING),
    GRANT_REPORT_DUE(HappeningGroup.FUNDING),
    GRANT_REPORTED(HappeningGroup.FUNDING),
    AGREEMENT_BEGAN(HappeningGroup.AGREEMENTS),
    AGREEMENT_ENDS(HappeningGroup.AGREEMENTS);

    private final HappeningGroup group;

    HappeningKind(HappeningGroup group) {
        this.group = group;
    }

    public HappeningGroup group() {
        return group;
    }

    /** Whether it stands there only while it has not been done: where the day has passed, it is late. */
    public boolean isToDo() {
        return this == PROMISE_DUE || this == REVIEW_DUE || this == TASK_DUE || this == GRANT_REPORT_DUE;
    }
}
