package se.samsyn.agency;

import java.util.List;

/**
 * What has been changed since two agencies became one, and stays as it is when that is undone.
 *
 * @param records each once, those that the caller sees
 * @param others rows that belong to no record that the caller sees, or to one that is no more
 */
public record MergeRest(List<MergePreview.Named> records, int others) {

    public boolean isNone() {
        return records.isEmpty() && others == 0;
    }
}
