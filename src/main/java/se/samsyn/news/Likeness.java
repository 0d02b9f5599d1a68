package se.samsyn.news;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much two short texts say the same, by their words' stems: the share of words in common, or nearly all of the
 * shorter one's words in the longer. Meant for asking a person, never for deciding.
 */
final class Likeness {

    /** From here on a person is asked. */
    static final double ENOUGH = 0.5;

    private static final double OF_CONTAINED = 0.75;
    private static final int LONG_ENOUGH = 3;

    /** What any goal may say; two goals that share no more are not alike. */
    private static final Set<String> COMMON = Set.of(
            "all", "arbet", "bidr", "bättr", "fler", "färr", "kunn", "känn", "minsk", "skap", "utveckl", "ök", "öka");

    private final Map<String, Set<String>> stems;

    Likeness(Map<String, Set<String>> stems) {
        this.stems = stems;
    }

    /** @return from 0 to 1 */
    double of(String one, String other) {
        var first = words(one);
        var second = words(other);
        var shared = first.stream().filter(second::contains).count();
        if (shared < 2) {
            return !first.isEmpty() && first.equals(second) ? 1 : 0;
        }
        var shorter = Math.min(first.size(), second.size());
        var contained = shorter < LONG_ENOUGH ? 0 : OF_CONTAINED * shared / shorter;
        return Math.max(2.0 * shared / (first.size() + second.size()), contained);
    }

    /** Whether one names the same place as the other, or that place more exactly: "Rikstens skola i Tullinge". */
    boolean samePlace(String one, String other) {
        var first = stems.getOrDefault(one, Set.of());
        var second = stems.getOrDefault(other, Set.of());
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    private Set<String> words(String text) {
        return stems.getOrDefault(text, Set.of()).stream()
                .filter(stem -> !COMMON.contains(stem))
                .collect(Collectors.toSet());
    }
}
