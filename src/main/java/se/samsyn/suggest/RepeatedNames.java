package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where a name of several words ends when only its first has a capital ("projektet Gul jacka"): words that come
 * together more than once in an article belong together.
 */
final class RepeatedNames {

    private static final int MORE_WORDS = 3;

    /** Places at which a word is looked up: one repetition is enough, and noise repeats a word without end. */
    private static final int ENOUGH = 200;

    private static final Set<String> NEVER_LAST = Set.of(
            "i", "på", "av", "med", "för", "och", "som", "är", "har", "ska", "där", "mot", "till", "en", "ett", "att");

    private record Place(Sentence sentence, int token) {}

    private final Map<String, List<Place>> places = new HashMap<>();

    RepeatedNames(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).isWord() && sentence.token(i).isCapitalised()) {
                    List<Place> same = places.computeIfAbsent(sentence.token(i).text(), _ -> new ArrayList<>());
                    if (same.size() < ENOUGH) {
                        same.add(new Place(sentence, i));
                    }
                }
            }
        }
    }

    /** The token after the name that begins at {@code first} and reaches at least to {@code last}. */
    int end(Sentence sentence, int first, int last) {
        int best = last;
        for (int end = last + 1; end <= Math.min(last + MORE_WORDS, sentence.size()); end++) {
            Token token = sentence.token(end - 1);
            if (!token.isWord()) {
                break;
            }
            if (!NEVER_LAST.contains(token.lower()) && repeated(sentence, first, end)) {
                best = end;
            }
        }
        return best;
    }

    /** Whether the word at a token stands with a capital elsewhere too. */
    boolean again(Sentence sentence, int token) {
        return places.getOrDefault(sentence.token(token).text(), List.of()).size() > 1;
    }

    private boolean repeated(Sentence sentence, int first, int end) {
        for (Place place : places.getOrDefault(sentence.token(first).text(), List.of())) {
            boolean other = place.sentence() != sentence || place.token() != first;
            if (other && same(sentence, first, end, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Sentence sentence, int first, int end, Place place) {
        for (int k = first; k < end; k++) {
            Token there = place.sentence().at(place.token() + k - first);
            if (there == null || !there.is(sentence.token(k).lower())) {
                return false;
            }
        }
        return true;
    }
}
