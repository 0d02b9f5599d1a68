package se.samsyn.picture;

/**
 * Counted when the picture was composed, so that a later program does not count an edition anew.
 *
 * @param articles of the period; those without a date are not among them
 * @param outside what lies before and after the period; none in editions from before it was counted
 */
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
        int articles,
        Outside outside) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Outside.NONE);

    @SuppressWarnings("ConstantValue") // an older edition's JSON lacks it
    public Figures {
        outside = outside == null ? Outside.NONE : outside;
    }

    public int goals(GoalState state) {
        return switch (state) {
            case GREEN -> goalsGreen;
            case YELLOW -> goalsYellow;
            case RED -> goalsRed;
            case GREY -> goalsGrey;
            case UNKNOWN -> 0;
        };
    }

    public int promises() {
        return promisesOpen + promisesLate + promisesKept + promisesBroken;
    }
}
