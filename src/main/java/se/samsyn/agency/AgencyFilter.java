package se.samsyn.agency;

import org.jspecify.annotations.Nullable;

/**
 * Which agencies a list shows.
 *
 * @param words in any name or the description; empty for all
 * @param kind null for all
 * @param state null for all
 * @param silence only those that have not contributed for so long, or never; null for all
 */
public record AgencyFilter(
        String words,
        @Nullable AgencyKind kind,
        @Nullable AgencyState state,
        @Nullable Silence silence) {

    public static final AgencyFilter ALL = new AgencyFilter("", null, null);

    public AgencyFilter(String words, @Nullable AgencyKind kind, @Nullable AgencyState state) {
        this(words, kind, state, null);
    }
}
