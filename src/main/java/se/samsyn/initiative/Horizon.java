package se.samsyn.initiative;

/** When an effect is to be expected. */
public enum Horizon {
    SHORT,
    LONG
}
