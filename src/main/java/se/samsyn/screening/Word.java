package se.samsyn.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits.
 *
 * @param sentence how many sentences came before its own
 */
record Word(int start, int end, String text, String lower, int sentence) {

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var sentence = 0;
        var i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                if (endsSentence(text, i)) {
                    sentence++;
                }
                i++;
                continue;
            }
            var start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            var word = text.substring(start, i);
            words.add(new Word(start, i, word, word.toLowerCase(Locale.ROOT), sentence));
        }
        return words;
    }

    private static boolean endsSentence(String text, int i) {
        return switch (text.charAt(i)) {
            case '\n' -> true;
            case '.', '!', '?' -> i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
            default -> false;
        };
    }

    Span span() {
        return new Span(start, end);
    }

    boolean isCapitalised() {
        return text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && text.chars().skip(1).allMatch(Character::isLowerCase);
    }
}
