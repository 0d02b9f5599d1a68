package se.samsyn.request;

import se.samsyn.shared.AccessTold;

/** Where a request stands. */
public enum AccessRequestState {
    /** Waits for an answer. */
    ASKED(AccessTold.Act.ACCESS_ASKED),
    GRANTED(AccessTold.Act.ACCESS_GRANTED),
    REFUSED(AccessTold.Act.ACCESS_REFUSED),
    /** Was granted, and is no longer. */
    REVOKED(AccessTold.Act.ACCESS_REVOKED),
    /** Whoever asked needs no answer any more. */
    WITHDRAWN(AccessTold.Act.ACCESS_WITHDRAWN);

    private final AccessTold.Act act;

    AccessRequestState(AccessTold.Act act) {
        this.act = act;
    }

    AccessTold.Act act() {
        return act;
    }
}
