package se.samsyn.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/**
 * One of what was found.
 *
 * @param record whose page it is read on
 * @param name what it is called, its own words where it has no name; never empty of text, but for an activity without name
 * @param excerpt where else the words stand; empty where the name says enough
 * @param partOf what it belongs to, as far as the caller sees that; "" where it belongs to nothing
 * @param day when it was, or is to be; null where it has none
 * @param number whether it was found by its number
 */
public record Hit(
        SearchKind kind,
        RecordRef record,
        List<Piece> name,
        List<Piece> excerpt,
        String partOf,
        @Nullable LocalDate day,
        boolean number) {

    public Hit {
        name = List.copyOf(name);
        excerpt = List.copyOf(excerpt);
    }
}
