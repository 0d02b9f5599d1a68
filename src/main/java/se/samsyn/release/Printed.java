package se.samsyn.release;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.shared.RecordRef;

/**
 * A record as it would be printed: in Swedish, whoever looks at it.
 *
 * @param name what it is called
 * @param label how far it is shared; CLEAR also for what has no label
 * @param fields those that say something
 * @param named the identities that a RED one is for
 * @param fingerprint SHA-256 of all of this
 */
public record Printed(
        RecordRef record, String name, Label label, List<Field> fields, List<Long> named, String fingerprint) {

    /**
     * @param label what it is called
     * @param text several values are several lines
     * @param telling whether the words are the record's own, not one of a few that all records share
     * @param narrow whether a part of it is shared with few; the label, or null
     */
    public record Field(
            String name,
            String label,
            String text,
            boolean telling,
            @Nullable Label narrow) {}

    Optional<Field> field(String called) {
        return fields.stream().filter(field -> field.name().equals(called)).findFirst();
    }

    /** The field that says what the record is called, if any does. */
    @Nullable
    Field naming() {
        return fields.stream()
                .filter(field -> field.text().equals(name))
                .findFirst()
                .orElse(null);
    }
}
