package se.samsyn.suggest;

import java.util.Set;

/**
 * Finds where a name ends of which only the first word has a capital: "insatsen Mörka timmar pågår" is of "Mörka
 * timmar". Half a word cannot be a name, so what follows "Mörka", "Tre" or "Våga" belongs to it, as far as no verb, mark
 * or small word shows that the sentence goes on.
 */
final class NameEnd {

    private static final Set<String> OPENERS = Dictionary.words("name-openers");
    private static final Set<String> AFTER = Dictionary.words("after-names");
    private static final Set<String> SPEECH = Dictionary.words("verbs-of-saying");
    /** "Lugn i natten", "Steg för steg": these may stand right after the first word and want one more. */
    private static final Set<String> LINKS =
            Set.of("i", "på", "för", "från", "till", "mot", "utan", "med", "om", "över");
    /** "Ta kontroll över", "Stopp nu": small words that may close a name. */
    private static final Set<String> CLOSERS = Set.of("nu", "igen", "till", "ut", "in", "upp", "fram");

    /** "Våga vara den", "En kvart till": these begin whole phrases, an adjective only goes with its noun. */
    private static final Set<String> CALLS = Set.of(
            "våga", "bryt", "bryta", "stoppa", "sluta", "prata", "snacka", "tänk", "säg", "håll", "vänd", "vända", "en",
            "ett", "ingen", "inget", "alla", "vägen", "steg", "koll");

    private static final int LONGEST = 4;

    private NameEnd() {}

    /** The same name with the lower-case words that belong to it; quoted names and whole ones stay as they are. */
    static ProperName of(Sentence sentence, ProperName name) {
        if (name.quoted() || name.last() != name.first() + 1 || !opens(sentence.token(name.first()))) {
            return name;
        }
        int end = end(sentence, name.first());
        return end == name.last()
                ? name
                : new ProperName(ProperName.words(sentence, name.first(), end), name.first(), end, false);
    }

    /** Whether a word can only be the beginning of a name. */
    static boolean opens(Token token) {
        String lower = token.lower();
        boolean comparative = lower.endsWith("are") && lower.length() > 5 && !isTitle(token);
        return !token.isAcronym() && (OPENERS.contains(lower) || comparative);
    }

    private static boolean isTitle(Token token) {
        return Titles.of(token.lower()) != null;
    }

    private static int end(Sentence sentence, int first) {
        int k = first + 1;
        if (sentence.at(k) != null && LINKS.contains(sentence.token(k).lower())) {
            return isNamePart(sentence, k + 1) && !isTitle(sentence.token(k + 1)) ? k + 2 : k;
        }
        int longest = CALLS.contains(sentence.token(first).lower()) ? LONGEST : 2;
        while (k - first < longest && isNamePart(sentence, k)) {
            k++;
        }
        return k - first <= longest && closes(sentence, k) ? k + 1 : k;
    }

    /** "Stopp nu", "Ett steg till": a small word, and then the sentence plainly goes on. */
    private static boolean closes(Sentence sentence, int k) {
        Token token = sentence.at(k);
        Token next = sentence.at(k + 1);
        return token != null
                && CLOSERS.contains(token.lower())
                && (next == null || !next.isWord() || AFTER.contains(next.lower()));
    }

    private static boolean isNamePart(Sentence sentence, int k) {
        Token token = sentence.at(k);
        return token != null && token.isWord() && !token.isCapitalised() && !ends(token.lower());
    }

    private static boolean ends(String lower) {
        return AFTER.contains(lower)
                || SPEECH.contains(lower)
                || lower.endsWith("ades")
                || lower.endsWith("ats")
                || lower.length() > 5 && lower.endsWith("ade");
    }
}
