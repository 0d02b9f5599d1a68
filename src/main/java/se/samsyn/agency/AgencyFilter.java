package se.samsyn.agency;

import org.jspecify.annotations.Nullable;

/**
 * Which agencies a list shows.
 *
 * @param words in any name or the description; empty for all
 * @param kind null for all
 * @param state null for all
 */
public record AgencyFilter(
        String words, @Nullable AgencyKind kind, @Nullable AgencyState state) {

    public static final AgencyFilter ALL = new AgencyFilter("", null, null);
}
