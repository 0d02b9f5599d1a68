package se.samsyn.search;

import se.samsyn.shared.RecordKind;

/** What is found, in the order in which it is shown where nothing else decides. */
public enum SearchKind {
    INITIATIVE(RecordKind.INITIATIVE),
    PROBLEM(RecordKind.PROBLEM),
    AGREEMENT(RecordKind.AGREEMENT),
    PLEDGE(RecordKind.PLEDGE),
    COUNCIL(RecordKind.COUNCIL),
    COUNCIL_MEETING(RecordKind.COUNCIL_MEETING),
    /** On its meeting's page. */
    COUNCIL_DECISION(RecordKind.COUNCIL_MEETING),
    GOAL(RecordKind.GOAL),
    AGENCY(RecordKind.AGENCY),
    PERSON(RecordKind.PERSON),
    /** A person by their public title. */
    PERSON_ROLE(RecordKind.PERSON),
    AREA(RecordKind.AREA),
    VISIT(RecordKind.VISIT),
    STATEMENT(RecordKind.STATEMENT),
    /** On its visit's page. */
    PROMISE(RecordKind.VISIT),
    ACTIVITY(RecordKind.ACTIVITY),
    /** The reasons of a review, on its initiative's page. */
    REVIEW(RecordKind.INITIATIVE),
    ARTICLE(RecordKind.ARTICLE),
    ATTACHMENT(RecordKind.ATTACHMENT),
    EDITION(RecordKind.EDITION),
    RELEASE(RecordKind.RELEASE);

    private final RecordKind page;

    SearchKind(RecordKind page) {
        this.page = page;
    }

    /** On the page of which kind of record it is read. */
    public RecordKind page() {
        return page;
    }

    /** Whether it has a number that people know: that of its own page. */
    boolean isNumbered() {
        return page.name().equals(name());
    }
}
