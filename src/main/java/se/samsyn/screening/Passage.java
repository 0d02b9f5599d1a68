package se.samsyn.screening;

import java.util.List;

/** A text to be looked through, and its words. */
record Passage(Legible legible, List<Word> words) {

    static Passage of(String text) {
        var legible = Legible.of(text);
        return new Passage(legible, Word.of(legible.text()));
    }

    String text() {
        return legible.text();
    }

    /** The word that begins there or after. */
    int wordAt(int place) {
        var low = 0;
        var high = words.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (words.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether one of the list stands in the same sentence, at most so many words before. */
    boolean hasBefore(int word, int reach, WordList list) {
        for (var i = word - 1; i >= 0 && i >= word - reach && sameSentence(i, Math.min(word, words.size() - 1)); i--) {
            if (list.has(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean sameSentence(int one, int other) {
        return words.get(one).sentence() == words.get(other).sentence();
    }

    /** Whether nothing but one space parts two words. */
    boolean isNextTo(Word one, Word other) {
        return other.start() == one.end() + 1 && text().charAt(one.end()) == ' ';
    }

    char charAt(int place) {
        return place >= 0 && place < text().length() ? text().charAt(place) : ' ';
    }
}
