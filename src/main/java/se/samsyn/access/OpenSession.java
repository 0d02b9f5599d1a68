package se.samsyn.access;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param handle names it to its owner; opens nothing
 * @param device what the browser says of itself, as far as people care
 * @param current whether it is the one that asks
 */
public record OpenSession(String handle, Instant since, Instant seen, String device, boolean current) {}
