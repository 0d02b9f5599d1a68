package se.samsyn.suggest;

import java.util.HashSet;
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

    private static final List<String> FORMS = List.of("en", "n", "et", "ens", "ns", "s", "erna", "arna", "na", "e");
    private static final int TAIL = 4;
    private static final Set<String> TAILS = tails();

    private Titles() {}

    /** The title in its indefinite form, or null when the word is none. */
    static @Nullable String of(String lower) {
        if (lower.length() < 2 || !TAILS.contains(tail(lower))) {
            return null;
        }
        if (is(lower)) {
            return lower;
        }
        for (String ending : FORMS) {
            if (lower.endsWith(ending) && is(lower.substring(0, lower.length() - ending.length()))) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return null;
    }

    /** The last letters that a title can have: nearly every other word is told apart by them. */
    private static Set<String> tails() {
        var tails = new HashSet<String>();
        for (String word : WORDS) {
            String bare = word.startsWith("-") ? word.substring(1) : word;
            tails.add(tail(bare));
            FORMS.forEach(form -> tails.add(tail(bare + form)));
        }
        return Set.copyOf(tails);
    }

    private static String tail(String word) {
        return word.substring(Math.max(0, word.length() - TAIL));
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
