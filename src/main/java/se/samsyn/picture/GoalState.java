package se.samsyn.picture;

/** The colour of a goal's latest follow-up; grey also where nobody has followed it up. */
public enum GoalState {
    GREEN,
    YELLOW,
    RED,
    GREY
}
