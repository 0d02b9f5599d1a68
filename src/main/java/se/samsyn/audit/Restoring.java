package se.samsyn.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether records are made to say what they said before.
 *
 * @param origin number of the removed version that one is made again from
 */
record Restoring(boolean isGoingOn, @Nullable Long origin) {}
