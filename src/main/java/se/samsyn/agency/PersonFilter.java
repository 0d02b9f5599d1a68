package se.samsyn.agency;

import org.jspecify.annotations.Nullable;

/**
 * Which persons a list shows.
 *
 * @param words in a name or a title; empty for all
 * @param agency for whom they hold or held a role; null for all
 */
public record PersonFilter(String words, @Nullable AgencyId agency) {

    public static final PersonFilter ALL = new PersonFilter("", null);
}
