package se.samsyn.suggest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By which words, and by which endings of their names, the parts of a municipality are known. */
final class AreaWords {

    static final String HOUSE = "house";
    static final String STREET = "street";
    static final String ON = "on";
    static final String LISTED = "listed";
    static final String WAY = "way";
    static final String SPREAD = "spread";

    private static final Map<String, String> ENDINGS = Dictionary.entries("area-endings");
    private static final Map<String, String> CUES = Dictionary.entries("area-cues");
    private static final Map<String, List<String>> BY_SORT =
            Map.of(HOUSE, endings(HOUSE), STREET, endings(STREET), ON, endings(ON), LISTED, endings(LISTED));

    private static final Set<String> WORDS = Dictionary.words("area-words");

    private AreaWords() {}

    /** "stadsdelen", "området": the name of a part of the municipality stands after it. */
    static boolean isAreaWord(String lower) {
        return WORDS.contains(lower);
    }

    /** Whether a name ends like one of a sort; {@code lower} is in lower case. */
    static boolean endsLike(String sort, String lower) {
        return BY_SORT.getOrDefault(sort, List.of()).stream().anyMatch(lower::endsWith);
    }

    static boolean is(String sort, String lower) {
        return sort.equals(CUES.get(lower));
    }

    private static List<String> endings(String sort) {
        return ENDINGS.entrySet().stream()
                .filter(entry -> Arrays.asList(entry.getValue().split(" ")).contains(sort))
                .map(Map.Entry::getKey)
                .toList();
    }
}
