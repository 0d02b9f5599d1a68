package se.samsyn.suggest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of municipalities, in the forms text uses: "Botkyrka kommun", "Malmö stad", "i Tyresö". */
final class Municipalities {

    /** What a municipality is called for short and in full. */
    record Name(String shortName, String fullName) {}

    /** A municipality named in a sentence, up to but not including {@code last}. */
    record Found(Name name, int last, boolean asMunicipality) {}

    private static final Map<String, String> FULL_NAMES = Dictionary.entries("municipalities");
    private static final Map<String, String> BY_WORDS = byWords();
    private static final Set<String> WORDS = Set.of("kommun", "kommuns");
    /** "Trygg stad" is rather what a project is called. */
    private static final Set<String> NOT_CITIES = Set.of(
            "trygg",
            "tryggare",
            "öppen",
            "hållbar",
            "levande",
            "smart",
            "grön",
            "säker",
            "säkrare",
            "vår",
            "ny",
            "hel");

    private static final Set<String> CITIES = Set.of("stad", "stads");

    private Municipalities() {}

    static boolean isOne(String name) {
        return BY_WORDS.containsKey(Dictionary.lower(name));
    }

    static String shortName(String name) {
        String bare = name.replaceFirst("(?iU)\\s+(?:kommun|stad)$", "");
        String lower = Dictionary.lower(bare);
        String known = BY_WORDS.get(lower);
        return known != null ? known : BY_WORDS.getOrDefault(Swedish.withoutGenitive(lower), bare);
    }

    static String fullName(String shortName) {
        return FULL_NAMES.getOrDefault(shortName, shortName + " kommun");
    }

    /** The name that begins at a token, with "kommun" or "stad" when that follows. */
    static @Nullable Found at(Sentence sentence, int i) {
        if (!isNamePart(sentence, i)) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int last = i + 1; last <= Math.min(i + 3, sentence.size()) && isNamePart(sentence, last - 1); last++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(sentence.token(last - 1).text());
            Token next = sentence.at(last);
            boolean municipality = next != null && WORDS.contains(next.lower());
            boolean city = next != null && CITIES.contains(next.lower());
            String lower = Dictionary.lower(words.toString());
            String shortName = BY_WORDS.get(lower);
            shortName = shortName != null ? shortName : BY_WORDS.get(Swedish.withoutGenitive(lower));
            if (shortName != null) {
                String full = city ? words + " stad" : fullName(shortName);
                return new Found(
                        new Name(shortName, full), municipality || city ? last + 1 : last, municipality || city);
            }
            if (city && last == i + 1 && !sentence.isStart(i) && !NOT_CITIES.contains(lower)) {
                return new Found(new Name(words.toString(), words + " stad"), last + 1, true);
            }
            if (municipality && last == i + 1 && !CommonWords.isOne(Dictionary.lower(words.toString()))) {
                return new Found(new Name(words.toString(), words + " kommun"), last + 1, true);
            }
        }
        return null;
    }

    private static boolean isNamePart(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isWord()
                && token.isCapitalised()
                && !CommonWords.isOne(token.lower())
                && Titles.of(token.lower()) == null;
    }

    private static Map<String, String> byWords() {
        Map<String, String> byWords = new HashMap<>();
        FULL_NAMES.keySet().forEach(name -> byWords.put(Dictionary.lower(name), name));
        return byWords;
    }
}
