package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds given names in sentences, the longest first, also with the s of possession or in definite form. */
final class Gazetteer<T> {

    /** A name that begins where it was asked for; {@code last} is the token after it. */
    record Hit<T>(T what, int last) {}

    private record Entry<T>(List<Token> words, T what, boolean anyCase) {}

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    /** Adds a name; one that begins with a small letter is also found with a capital. */
    void add(String name, T what) {
        List<Token> words = Tokenizer.tokens(name, 0, name.length());
        if (words.isEmpty()) {
            return;
        }
        boolean anyCase = !words.getFirst().isCapitalised() || endsLikeBody(words.getLast());
        String first = words.getFirst().stem();
        byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Entry<>(words, what, anyCase));
        if (words.size() == 1) {
            byFirstWord.computeIfAbsent(first + "s", _ -> new ArrayList<>()).add(new Entry<>(words, what, anyCase));
        }
    }

    /** "Miljöenheten" as a name is the same as "miljöenheten" in a sentence. */
    private static boolean endsLikeBody(Token last) {
        return last.text().length() > 6 && !Swedish.definite(last.lower()).equals(Swedish.capitalised(last.lower()))
                || last.text().length() > 6 && !last.stem().equals(last.lower());
    }

    @Nullable
    Hit<T> at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        Hit<T> best = null;
        for (Entry<T> entry : byFirstWord.getOrDefault(token.stem(), List.of())) {
            int last = i + entry.words().size();
            if ((best == null || last > best.last()) && matches(sentence, i, entry)) {
                best = new Hit<>(entry.what(), last);
            }
        }
        return best;
    }

    private static <T> boolean matches(Sentence sentence, int i, Entry<T> entry) {
        List<Token> words = entry.words();
        if (i + words.size() > sentence.size()) {
            return false;
        }
        if (!entry.anyCase() && !sentence.token(i).isCapitalised()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            Token written = sentence.token(i + k);
            Token name = words.get(k);
            boolean last = k == words.size() - 1;
            boolean acronym = name.isAcronym() || name.text().length() <= 3;
            boolean same = acronym && words.size() == 1
                    ? Swedish.sameWord(written.text(), name.text())
                    : written.is(name.lower()) || (last && (written.is(name.lower() + "s") || sameStem(written, name)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameStem(Token written, Token name) {
        String stem = name.stem();
        return stem.length() > 5 && written.stem().equals(stem);
    }
}
