package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into words and marks; a hyphen, an apostrophe or the dots of "t.ex" stay inside their word. */
final class Tokenizer {

    private Tokenizer() {}

    static List<Token> tokens(String text, int from, int to) {
        var tokens = new ArrayList<Token>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            int end = at + Character.charCount(text.codePointAt(at));
            if (Character.isLetterOrDigit(c)) {
                end = endOfWord(text, at, to);
            }
            String word = text.substring(at, Math.min(end, to));
            String lower = Dictionary.lower(word);
            tokens.add(new Token(at, Math.min(end, to), word, lower, Swedish.stem(lower)));
            at = end;
        }
        return tokens;
    }

    private static int endOfWord(String text, int start, int to) {
        int end = start;
        while (end < to) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD') {
                end++;
            } else if (joins(text, start, end, to)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean joins(String text, int start, int at, int to) {
        char c = text.charAt(at);
        boolean letterAfter = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (c) {
            // "trygghets- och säkerhetsdirektör": the hyphen belongs to the half word
            case '-', '\u2010', '\u2011' -> letterAfter || Character.isLetter(text.charAt(at - 1));
            case '\'', '’', '´' -> letterAfter && Character.isLowerCase(text.charAt(at + 1)) && at - start <= 2;
            case ':' ->
                letterAfter && (Character.isLowerCase(text.charAt(at + 1)) || Character.isDigit(text.charAt(at + 1)));
            case '.' ->
                letterAfter
                        && at - lastDot(text, start, at) <= 3
                        && (Character.isLowerCase(text.charAt(at + 1)) || Character.isDigit(text.charAt(at + 1)));
            default -> false;
        };
    }

    private static int lastDot(String text, int start, int at) {
        int dot = text.lastIndexOf('.', at - 1);
        return dot < start ? start : dot + 1;
    }
}
