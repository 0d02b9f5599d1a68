package se.samsyn.review;

import se.samsyn.initiative.InitiativeStatus;

/** What is decided of an initiative when it is looked at. */
public enum Decision {
    /** As until now; what was paused is taken up again. */
    CONTINUE(6),
    /** It goes on, in another way; what is to be different stands in what is to be done. */
    CHANGE(3),
    PAUSE(3),
    END(0);

    private final int months;

    Decision(int months) {
        this.months = months;
    }

    /** After how many months one looks again, where nobody says otherwise; 0 for never. */
    public int months() {
        return months;
    }

    InitiativeStatus from(InitiativeStatus before) {
        return switch (this) {
            case CONTINUE, CHANGE -> before == InitiativeStatus.PAUSED ? InitiativeStatus.ONGOING : before;
            case PAUSE -> InitiativeStatus.PAUSED;
            case END -> before == InitiativeStatus.PLANNED ? InitiativeStatus.CANCELLED : InitiativeStatus.ENDED;
        };
    }
}
