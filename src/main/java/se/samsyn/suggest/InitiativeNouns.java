package se.samsyn.suggest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for what an initiative is: "program", "skolprogrammet", "satsning". */
final class InitiativeNouns {

    private static final Map<String, String> NOUNS = Dictionary.entries("initiative-nouns");
    private static final Set<String> NOT = Dictionary.words("not-initiative-nouns");

    private static final List<String> WIDE =
            List.of("utbildningen", "kursen", "mottagningen", "verksamheten", "mötesplatsen", "metodiken", "konceptet");

    private InitiativeNouns() {}

    /** "ett våldsförebyggande skolprogram". */
    static boolean isIndefinite(String lower) {
        return !NOT.contains(lower) && NOUNS.keySet().stream().anyMatch(lower::endsWith);
    }

    /** Also wider words, where the sentence says what a name stands for: "Bryggan, en mottagning dit …". */
    static boolean isApposition(String lower) {
        return NOUNS.keySet().stream().anyMatch(lower::endsWith) && (!NOT.contains(lower) || NOUNS.containsKey(lower));
    }

    /** "X är en grupp om åtta poliser": too wide for anything but a sentence that says what a long name stands for. */
    static boolean isGroup(String lower) {
        return lower.endsWith("grupp");
    }

    /** "skolprogrammet", "satsningens"; with "kommunens satsning" also the indefinite. */
    static boolean isDefinite(String lower) {
        return indefinite(lower) != null;
    }

    /** "utbildningen X", "mottagningen X": words too wide to trust unless the name comes again. */
    static boolean isWide(String lower) {
        return WIDE.stream().anyMatch(lower::endsWith);
    }

    private static @Nullable String indefinite(String lower) {
        String word = Swedish.withoutGenitive(lower);
        for (var noun : NOUNS.entrySet()) {
            if (word.endsWith(noun.getValue())) {
                String base = word.substring(0, word.length() - noun.getValue().length());
                return NOT.contains(base + noun.getKey()) ? null : base + noun.getKey();
            }
        }
        return null;
    }
}
