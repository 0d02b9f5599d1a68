package se.samsyn.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words to look for: whole ones, beginnings ("hot*"), endings ("*chef") and several in a row ("skyddat boende"). No
 * regular expressions, so that no list that anybody writes can make the search slow.
 */
final class WordList {

    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    WordList(List<String> words) {
        for (var written : words) {
            var parts = Word.of(Legible.of(written).text()).stream()
                    .map(Word::lower)
                    .toList();
            if (parts.size() > 1) {
                phrases.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>())
                        .add(parts);
            } else if (!parts.isEmpty() && written.endsWith("*")) {
                beginnings.add(parts.getFirst());
            } else if (!parts.isEmpty() && written.startsWith("*")) {
                endings.add(parts.getFirst());
            } else if (!parts.isEmpty()) {
                whole.add(parts.getFirst());
            }
        }
    }

    boolean has(Word word) {
        return has(word.lower());
    }

    boolean has(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return whole.contains(lower)
                || beginnings.stream().anyMatch(lower::startsWith)
                || endings.stream().anyMatch(lower::endsWith);
    }

    /** @return how many words from this one on are in the list; 0 for none */
    int lengthAt(List<Word> words, int at) {
        for (var phrase : phrases.getOrDefault(words.get(at).lower(), List.of())) {
            if (at + phrase.size() <= words.size() && matches(phrase, words, at)) {
                return phrase.size();
            }
        }
        return has(words.get(at)) ? 1 : 0;
    }

    private static boolean matches(List<String> phrase, List<Word> words, int at) {
        for (var i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(at + i).lower())) {
                return false;
            }
        }
        return true;
    }
}
