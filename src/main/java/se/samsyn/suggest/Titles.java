package se.samsyn.suggest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for public roles, in any form: "Rikspolischefen" is "rikspolischef". */
final class Titles {

    private static final Set<String> WORDS = Dictionary.words("titles");
    private static final List<String> ENDINGS = WORDS.stream()
            .filter(word -> word.startsWith("-"))
            .map(word -> word.substring(1))
            .toList();
    private static final Set<String> NOT = Dictionary.words("not-titles");

    private Titles() {}

    /** The title in its indefinite form, or null when the word is none. */
    static @Nullable String of(String lower) {
        if (is(lower)) {
            return lower;
        }
        for (String ending : List.of("en", "n", "et", "ens", "ns", "s")) {
            if (lower.endsWith(ending) && is(lower.substring(0, lower.length() - ending.length()))) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return null;
    }

    static boolean isDefinite(Token token) {
        String title = of(token.lower());
        return title != null && !title.equals(token.lower());
    }

    private static boolean is(String word) {
        return word.length() > 1
                && !NOT.contains(word)
                && (WORDS.contains(word) || ENDINGS.stream().anyMatch(word::endsWith));
    }
}
