package se.samsyn.goal;

/** Why figures speak for a state, and with that for which. */
public enum Ground {
    NO_INDICATOR(FollowUpColour.GREY),
    NO_FIGURE(FollowUpColour.GREY),
    /** There is one, but from too long ago. */
    OLD(FollowUpColour.GREY),
    NO_TARGET(FollowUpColour.GREY),
    /** One figure and no baseline: nobody can say which way it goes. */
    NO_START(FollowUpColour.GREY),
    REACHED(FollowUpColour.GREEN),
    /** On the way from baseline to target, as far as it was to be by then. */
    ON_COURSE(FollowUpColour.GREEN),
    /** Better than from the start, but not as far as it was to be. */
    BEHIND(FollowUpColour.YELLOW),
    /** No better than from the start. */
    NOT_MOVING(FollowUpColour.RED);

    private final FollowUpColour colour;

    Ground(FollowUpColour colour) {
        this.colour = colour;
    }

    public FollowUpColour colour() {
        return colour;
    }
}
