package se.samsyn.picture;

/** Counted when the picture was composed, so that a later program does not count an edition anew. */
public record Figures(
        int initiativesOngoing,
        int initiativesNew,
        int activities,
        int activitiesBefore,
        int goals,
        int goalsGreen,
        int goalsYellow,
        int goalsRed,
        int goalsGrey,
        int visits,
        int promisesOpen,
        int promisesLate,
        int promisesKept,
        int promisesBroken,
        int articles) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int goals(GoalState state) {
        return switch (state) {
            case GREEN -> goalsGreen;
            case YELLOW -> goalsYellow;
            case RED -> goalsRed;
            case GREY -> goalsGrey;
        };
    }

    public int promises() {
        return promisesOpen + promisesLate + promisesKept + promisesBroken;
    }
}
