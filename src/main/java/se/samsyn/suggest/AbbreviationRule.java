package se.samsyn.suggest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "OTTO, Operativt tillsynsteam mot …", "Effektiv samordning för trygghet (EST)", "EST (effektiv …)". */
final class AbbreviationRule implements InitiativeRule {

    private static final Set<String> SMALL =
            Set.of("för", "i", "mot", "och", "av", "med", "på", "in", "of", "the", ",", "-", "–");
    /** Laws and bodies have abbreviations too. */
    private static final Set<String> LAWS = Set.of("lag", "lagen", "förordning", "förordningen");

    private static final List<String> BODIES = List.of(
            "styrelse", "myndighet", "verk", "verket", "förbund", "förening", "nämnd", "råd", "rådet", "förvaltning");

    private static final Set<String> CRIME = Set.of("brott", "trygg", "våld", "prevent", "samordn", "samverk");

    private static final int LONGEST = 12;

    private final Agencies agencies;

    AbbreviationRule(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (!token.isAcronym() || agencies.covering(sentence, i) != null) {
            return null;
        }
        if (sentence.is(i - 1, "(") && sentence.is(i + 1, ")")) {
            return longNameBefore(sentence, i);
        }
        boolean bracket = sentence.is(i + 1, "(");
        return bracket || sentence.is(i + 1, ",") ? longNameAfter(sentence, i, bracket) : null;
    }

    private @Nullable InitiativeCandidate longNameBefore(Sentence sentence, int i) {
        String letters = sentence.token(i).lower();
        int open = openingQuote(sentence, i - 2);
        if (open >= 0
                && sentence.token(open + 1).lower().charAt(0) == letters.charAt(0)
                && kindWordBefore(sentence, open)) {
            return candidate(sentence, i, open + 1, i - 2, open, i + 2);
        }
        int left = letters.length() - 1;
        for (int k = i - 2; k >= Math.max(0, i - LONGEST); k--) {
            Token word = sentence.token(k);
            if (left >= 0 && word.isWord() && word.lower().charAt(0) == letters.charAt(left)) {
                left--;
                if (left < 0) {
                    boolean about = tellsInitiative(sentence, k, i - 1) || kindWordBefore(sentence, k);
                    return about ? candidate(sentence, i, k, i - 1, k, i + 2) : null;
                }
            } else if (!SMALL.contains(word.lower()) && !ProperName.isQuote(word)) {
                return null;
            }
        }
        return null;
    }

    /** Where the quotation that ends at a token begins, or -1. */
    private static int openingQuote(Sentence sentence, int close) {
        if (close < 2 || !ProperName.isQuote(sentence.token(close))) {
            return -1;
        }
        for (int k = close - 2; k >= Math.max(0, close - LONGEST); k--) {
            if (ProperName.isQuote(sentence.token(k))) {
                return k;
            }
        }
        return -1;
    }

    private @Nullable InitiativeCandidate longNameAfter(Sentence sentence, int i, boolean bracket) {
        int first = i + 2;
        int last = first;
        while (last < sentence.size() && last - first < LONGEST) {
            Token token = sentence.token(last);
            if (bracket ? token.is(")") : ",.;:()–".contains(token.text())) {
                break;
            }
            last++;
        }
        if (last - first < 2 || last - first >= LONGEST) {
            return null;
        }
        if (isOther(sentence.token(first).lower())
                || isOther(sentence.token(last - 1).lower())) {
            return null;
        }
        boolean initials = hasInitials(sentence, first, last, sentence.token(i).lower());
        boolean named = sentence.token(first).isCapitalised() && tellsInitiative(sentence, first, last);
        boolean about = tellsInitiative(sentence, first, last) || kindWordBefore(sentence, i);
        boolean most = sentence.token(first).isCapitalised()
                && !bracket
                && hasMostInitials(sentence, first, last, sentence.token(i).lower());
        boolean spelled = !bracket
                && (sentence.token(first).isCapitalised() || isAgainstCrime(sentence, first, last))
                && !sentence.token(first + 1).isCapitalised()
                && isSpelled(sentence, first, last, sentence.token(i).lower());
        return (initials && about) || named || most || spelled
                ? candidate(sentence, i, first, last, i, bracket ? last + 1 : last)
                : null;
    }

    private static boolean hasInitials(Sentence sentence, int first, int last, String letters) {
        int at = 0;
        for (int k = first; k < last && at < letters.length(); k++) {
            if (sentence.token(k).lower().charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length() && sentence.token(first).lower().charAt(0) == letters.charAt(0);
    }

    /** "SKARP, Samlad kontroll mot arbetslivskriminalitet och regelbrott": made-up names skip a letter or two. */
    private static boolean hasMostInitials(Sentence sentence, int first, int last, String letters) {
        int at = 0;
        for (int k = first; k < last; k++) {
            int found = letters.indexOf(sentence.token(k).lower().charAt(0), at);
            at = found >= 0 ? found + 1 : at;
        }
        return sentence.token(first).lower().charAt(0) == letters.charAt(0)
                && last - first >= 4
                && at * 5 >= letters.length() * 4;
    }

    private static boolean isOther(String word) {
        return LAWS.contains(word) || BODIES.stream().anyMatch(word::endsWith);
    }

    /** "PNB, platsnära brottsbekämpning": a long name in lower case must say that it is about crime or safety. */
    private static boolean isAgainstCrime(Sentence sentence, int first, int last) {
        return sentence.has(first, last, word -> CRIME.stream().anyMatch(word::contains));
    }

    /** "RAM, Rättvis arbetsmarknad": each word gives its first letter, and a compound one more from its inside. */
    private static boolean isSpelled(Sentence sentence, int first, int last, String letters) {
        int at = 0;
        for (int k = first; k < last; k++) {
            String word = sentence.token(k).lower();
            if (!sentence.token(k).isWord() || isOther(word)) {
                return false;
            }
            boolean initial = at < letters.length() && word.charAt(0) == letters.charAt(at);
            if (!initial && !SMALL.contains(word)) {
                return false;
            }
            at += initial ? 1 : 0;
            int inside = at < letters.length() ? word.indexOf(letters.charAt(at), 1) : -1;
            boolean nextBegins = k + 1 < last
                    && at < letters.length()
                    && sentence.token(k + 1).lower().charAt(0) == letters.charAt(at);
            at += inside > 0 && !nextBegins ? 1 : 0;
        }
        return at == letters.length();
    }

    private static boolean tellsInitiative(Sentence sentence, int first, int last) {
        for (int k = first; k < last; k++) {
            String word = sentence.token(k).lower();
            if (InitiativeNouns.isIndefinite(word)
                    || word.endsWith("samordning")
                    || word.endsWith("samverkan")
                    || word.endsWith("prevention")
                    || word.endsWith("utbildning")) {
                return true;
            }
        }
        return false;
    }

    private static boolean kindWordBefore(Sentence sentence, int i) {
        for (int k = Math.max(0, i - 3); k < i; k++) {
            String word = sentence.token(k).lower();
            if (InitiativeNouns.isDefinite(word) || InitiativeNouns.isIndefinite(word)) {
                return true;
            }
        }
        return false;
    }

    private static InitiativeCandidate candidate(
            Sentence sentence, int name, int longFirst, int longLast, int first, int last) {
        return new InitiativeCandidate(
                sentence.token(name).text(),
                Swedish.capitalised(ProperName.words(sentence, longFirst, longLast)),
                Rule.NAMED_WITH_ABBREVIATION,
                sentence,
                sentence.token(first).start(),
                sentence.token(Math.min(last, sentence.size()) - 1).end(),
                true);
    }
}
