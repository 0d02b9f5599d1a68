package se.samsyn.audit;

import org.jspecify.annotations.Nullable;

/**
 * A field that says something else than before.
 *
 * @param label text key of what it is called
 * @param from null where it said nothing
 * @param to null where it says nothing
 */
public record FieldChange(
        String label, @Nullable Object from, @Nullable Object to) {}
