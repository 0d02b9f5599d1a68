package se.samsyn.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a record, for those who may see it.
 *
 * @param items the latest first
 * @param more whether there is more than was asked for
 * @param names of the records that changes refer to, by their ids; what is not there is not for the caller
 * @param ids the ids that changes refer to, whether or not there is a name
 * @param restorable whether the caller may make it say what it said
 */
public record History(
        List<Item> items, boolean more, Map<Object, String> names, List<Class<?>> ids, boolean restorable) {

    /**
     * @param number of the entry
     * @param agency that they acted for; empty for none
     * @param reason why, in their own words; empty for none
     * @param changes empty for the first version
     */
    public record Item(
            long number,
            Instant at,
            String actor,
            String agency,
            Action action,
            String reason,
            List<FieldChange> changes) {}

    /**
     * A version beside what the record says now.
     *
     * @param item the version
     * @param latest number of the latest version, which a restoring is against
     * @param differences from what it said then to what it says now
     * @param names as in {@link History}
     * @param ids as in {@link History}
     */
    public record Comparison(
            Item item,
            @Nullable Long latest,
            List<FieldChange> differences,
            Map<Object, String> names,
            List<Class<?>> ids) {}
}
