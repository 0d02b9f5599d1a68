package se.samsyn.goal;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN
}
