package se.samsyn.shared;

/**
 * Which rows of an ordered list are asked for.
 *
 * @param offset how many rows come before, 0 or more
 * @param limit the most rows to give, 1 or more
 */
public record Page(int offset, int limit) {

    /** Every row: for what is short by nature. */
    public static final Page ALL = new Page(0, Integer.MAX_VALUE);

    public static Page first(int limit) {
        return new Page(0, limit);
    }
}
