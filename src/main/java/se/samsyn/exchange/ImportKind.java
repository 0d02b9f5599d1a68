package se.samsyn.exchange;

import se.samsyn.shared.RecordKind;

/** What the rows of a file are. */
public enum ImportKind {
    INITIATIVE(RecordKind.INITIATIVE),
    AGENCY(RecordKind.AGENCY),
    GOAL(RecordKind.GOAL);

    private final RecordKind record;

    ImportKind(RecordKind record) {
        this.record = record;
    }

    public RecordKind record() {
        return record;
    }
}
