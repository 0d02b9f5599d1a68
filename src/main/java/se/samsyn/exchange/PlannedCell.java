package se.samsyn.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A cell of the preview.
 *
 * @param text as it stands in the file, or was written instead
 * @param before what the record says now: a text, a day, a constant, several of these; null where it says nothing
 * @param after what it is going to say
 */
public record PlannedCell(
        String text, @Nullable Object before, @Nullable Object after) {

    public boolean changes() {
        return after != null && !after.equals(before);
    }
}
