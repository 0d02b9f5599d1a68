package se.samsyn.search;

import java.util.List;

/**
 * What was found.
 *
 * @param groups by kind, that with the nearest hit first
 * @param alike whether some are only spelt like what was searched for
 */
public record Found(List<HitGroup> groups, boolean alike) {

    /** Where nothing was searched for. */
    public static final Found NOTHING = new Found(List.of(), false);

    public Found {
        groups = List.copyOf(groups);
    }

    /** Of all kinds. */
    public long count() {
        return groups.stream().mapToLong(HitGroup::count).sum();
    }

    /** Whether there are more than {@link #count}. */
    public boolean more() {
        return groups.stream().anyMatch(HitGroup::more);
    }
}
