package se.samsyn.goal;

/** Whether a goal says all that it has to, to be followed up. */
public enum Wholeness {
    LACKING,
    WHOLE
}
