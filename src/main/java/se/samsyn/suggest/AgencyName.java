package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/**
 * What a body is called officially.
 *
 * @param key equal for all ways of writing the same name
 * @param parent full name of the municipality it belongs to, or null
 */
record AgencyName(
        String key, String name, AgencyKind kind, @Nullable String parent) {

    static AgencyName of(String name, AgencyKind kind, @Nullable String parent) {
        return new AgencyName(keyOf(name), name, kind, parent);
    }

    /** Lower case, without hyphens, the last word indefinite and without genitive. */
    static String keyOf(String name) {
        String[] words = Dictionary.lower(name).replace("-", "").split("\\s+");
        words[words.length - 1] = Swedish.stem(words[words.length - 1]);
        words[0] = Swedish.stem(words[0]);
        return String.join(" ", words);
    }
}
