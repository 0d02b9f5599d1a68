package se.samsyn.suggest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the 290 municipalities, in the forms text uses: "Botkyrka kommun", "Malmö stad", "i Tyresö". */
final class Municipalities {

    /** A municipality named in a sentence, up to but not including {@code last}. */
    record Found(String shortName, int last, boolean asMunicipality) {}

    private static final Map<String, String> FULL_NAMES = Dictionary.entries("municipalities");
    private static final Map<String, String> BY_WORDS = byWords();
    private static final Set<String> CITIES = Set.of("kommun", "kommuns", "stad", "stads");

    private Municipalities() {}

    static boolean isOne(String name) {
        return BY_WORDS.containsKey(Dictionary.lower(name));
    }

    static String shortName(String name) {
        String short_ = name.replaceFirst("(?iu)\\s+(?:kommun|stad)$", "");
        return BY_WORDS.getOrDefault(Dictionary.lower(short_), short_);
    }

    static String fullName(String shortName) {
        return FULL_NAMES.getOrDefault(shortName, shortName + " kommun");
    }

    /** The name that begins at a token, with "kommun" or "stad" when that follows. */
    static @Nullable Found at(Sentence sentence, int i) {
        if (!sentence.token(i).isCapitalised()) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int last = i + 1; last <= Math.min(i + 3, sentence.size()); last++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(sentence.token(last - 1).lower());
            Token next = sentence.at(last);
            boolean named = next != null && CITIES.contains(next.lower());
            String shortName = BY_WORDS.get(words.toString());
            if (shortName == null) {
                shortName = BY_WORDS.get(Swedish.withoutGenitive(words.toString()));
            }
            if (shortName != null) {
                return new Found(shortName, named ? last + 1 : last, named);
            }
        }
        return null;
    }

    private static Map<String, String> byWords() {
        Map<String, String> byWords = new HashMap<>();
        FULL_NAMES.keySet().forEach(name -> byWords.put(Dictionary.lower(name), name));
        return byWords;
    }
}
