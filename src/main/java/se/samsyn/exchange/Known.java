package se.samsyn.exchange;

/**
 * A record that there is.
 *
 * @param stored as its service knows it
 */
record Known<D>(long id, long version, D data, Object stored) {}
