package se.samsyn.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells Swedish from its neighbours by the small words every sentence needs. */
final class Language {

    private static final List<String> CANDIDATES = List.of("sv", "en", "fi", "no", "da", "de", "other");
    private static final Map<String, Set<String>> FUNCTION_WORDS = load();
    private static final int SAMPLE = 60_000;
    private static final int SHORT = 40;

    private Language() {}

    /** True when the text is Swedish, or too short to say that it is anything else. */
    static boolean isSwedish(String text) {
        var counts = new HashMap<String, Integer>();
        int words = 0;
        int swedish = 0;
        for (String word : text.substring(0, Math.min(text.length(), SAMPLE)).split("[^\\p{L}]+")) {
            if (word.isEmpty()) {
                continue;
            }
            words++;
            String lower = Dictionary.lower(word);
            for (String candidate : CANDIDATES) {
                if (FUNCTION_WORDS.getOrDefault(candidate, Set.of()).contains(lower)) {
                    counts.merge(candidate, 1, Integer::sum);
                }
            }
        }
        swedish = counts.getOrDefault("sv", 0);
        int strongest = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("sv"))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        int doubt = words < SHORT ? 2 : 0;
        return swedish + doubt >= strongest && (swedish * 40 >= words || words < SHORT);
    }

    private static Map<String, Set<String>> load() {
        var all = new HashMap<String, Set<String>>();
        for (String line : Dictionary.lines("function-words")) {
            int at = line.indexOf(':');
            all.put(
                    line.substring(0, at).strip(),
                    Set.of(line.substring(at + 1).strip().split("\\s+")));
        }
        return all;
    }
}
