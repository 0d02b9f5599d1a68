package se.samsyn.area;

import org.jspecify.annotations.Nullable;

/**
 * Which areas a list shows.
 *
 * @param words in the name or another name; empty for all
 * @param kind null for all
 */
public record AreaFilter(String words, @Nullable AreaKind kind) {

    public static final AreaFilter ALL = new AreaFilter("", null);
}
