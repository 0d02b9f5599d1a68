package se.samsyn.audit;

import org.jspecify.annotations.Nullable;

/**
 * That records are made to say what they said before.
 *
 * @param origin number of the removed version that a new one is made again from; null where none is new
 */
record Restoring(@Nullable Long origin) {}
