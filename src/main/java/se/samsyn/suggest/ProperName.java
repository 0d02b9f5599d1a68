package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name as it stands in a sentence, with or without quotation marks. */
record ProperName(String name, int first, int last, boolean quoted) {

    private static final int LONGEST = 7;
    private static final Set<String> LINKS = Set.of("i", "på", "mot", "för", "och", "in", "of", "the", "to");

    /** The name that begins at a token, or null. */
    static @Nullable ProperName at(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (token == null) {
            return null;
        }
        if (isQuote(token)) {
            return quoted(sentence, i);
        }
        int last = i;
        while (last < sentence.size() && last - i < LONGEST && isNamePart(sentence, last, last > i)) {
            last++;
        }
        return last == i ? null : new ProperName(words(sentence, i, last), i, last, false);
    }

    private static boolean isNamePart(Sentence sentence, int i, boolean inside) {
        Token token = sentence.token(i);
        if (token.isWord() && token.isCapitalised()) {
            return true;
        }
        Token next = sentence.at(i + 1);
        return inside
                && (token.isNumber()
                        || (LINKS.contains(token.lower()) && next != null && next.isWord() && next.isCapitalised()));
    }

    private static @Nullable ProperName quoted(Sentence sentence, int i) {
        for (int last = i + 2; last < Math.min(sentence.size(), i + 2 + LONGEST); last++) {
            if (isQuote(sentence.token(last))) {
                Token first = sentence.token(i + 1);
                boolean name = first.isCapitalised() || first.isNumber();
                return name ? new ProperName(words(sentence, i + 1, last), i, last + 1, true) : null;
            }
        }
        return null;
    }

    /** The same name with the small words that belong to it. */
    ProperName longest(Sentence sentence, RepeatedNames repeated) {
        int end = quoted ? last : repeated.end(sentence, first, last);
        return end == last ? this : new ProperName(words(sentence, first, end), first, end, false);
    }

    static boolean isQuote(Token token) {
        return token.text().length() == 1 && "\"”“»«„'’".contains(token.text());
    }

    /** The words as written, with the spaces of the text. */
    static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < last; i++) {
            Token token = sentence.token(i);
            boolean space = i > first && sentence.token(i - 1).end() < token.start();
            words.append(space ? " " : "").append(token.text());
        }
        return words.toString();
    }
}
