package se.samsyn.picture;

import se.samsyn.shared.ui.Tone;

/** Which shape stands for what. */
public final class Tones {

    private Tones() {}

    public static Tone of(GoalState state) {
        return switch (state) {
            case GREEN -> Tone.GOOD;
            case YELLOW -> Tone.PARTLY;
            case RED -> Tone.BAD;
            case GREY, UNKNOWN -> Tone.UNKNOWN;
        };
    }

    public static Tone of(PromiseState state) {
        return switch (state) {
            case KEPT -> Tone.GOOD;
            case LATE -> Tone.PARTLY;
            case BROKEN -> Tone.BAD;
            case OPEN, UNKNOWN -> Tone.UNKNOWN;
        };
    }

    public static Tone of(InitiativeStatus status) {
        return switch (status) {
            case ONGOING -> Tone.GOOD;
            case FINALISING, PAUSED -> Tone.PARTLY;
            case CANCELLED -> Tone.BAD;
            case PLANNED, ENDED, UNKNOWN -> Tone.UNKNOWN;
        };
    }
}
