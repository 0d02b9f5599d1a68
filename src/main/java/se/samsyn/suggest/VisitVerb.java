package se.samsyn.suggest;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that tell of a visit.
 *
 * @param first its first token
 * @param last the token after it, where the place (or, for a host's verb, the visitors) begins
 * @param weak true for "kom till", which is a visit only when it is told of somebody from outside
 * @param byHost true for "fick besök av", "tog emot": the visitors come after it
 */
record VisitVerb(int first, int last, boolean byHost, boolean weak) {

    private static final Map<String, String> VERBS = Dictionary.entries("verbs-of-visiting");
    private static final Set<String> NOT_REAL = Set.of(
            "inte",
            "aldrig",
            "skulle",
            "vill",
            "ville",
            "hoppas",
            "bjöd",
            "bjuder",
            "kunde",
            "välkommen",
            "välkomna",
            "gärna",
            "planerade",
            "få",
            "bör",
            "borde",
            "om");
    private static final Set<String> RECEIVED = Set.of("tog", "tar", "tagit");
    private static final Set<String> AHEAD = Set.of("ska", "kommer", "skall");

    static boolean isVerb(String lower) {
        return "guest".equals(VERBS.get(lower));
    }

    static @Nullable VisitVerb in(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            VisitVerb verb = at(sentence, i);
            if (verb != null && real(sentence, verb)) {
                return verb;
            }
        }
        return null;
    }

    private static @Nullable VisitVerb at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String known = VERBS.get(token.lower());
        if (known != null && (!known.equals("weak") || goesSomewhere(sentence, i))) {
            return new VisitVerb(i, i + 1, known.equals("host"), known.equals("weak"));
        }
        int received = token.is("emot") ? received(sentence, i) : -1;
        if (received >= 0) {
            return new VisitVerb(received, i + 1, true, false);
        }
        if (token.is("plats") && sentence.is(i - 1, "på") && isDelegation(sentence, i)) {
            return new VisitVerb(i - 1, i + 1, false, false);
        }
        boolean visit = token.is("besök")
                || token.is("studiebesök")
                || token.is("ministerbesök")
                || token.is("blixtbesök")
                || sentence.is(i - 1, "på") && (token.is("rundtur") || token.is("rundresa") || token.is("studieresa"));
        if (!visit || i == 0) {
            return null;
        }
        if (sentence.is(i + 1, "av")) {
            return new VisitVerb(i, i + 2, true, false);
        }
        if (sentence.is(i + 1, "från")) {
            return new VisitVerb(i, i + 1, true, false);
        }
        return sentence.is(i - 1, "på") ? new VisitVerb(i - 1, i + 1, false, false) : null;
    }

    /** "tog emot", "Igår tog Lövsta emot": where the verb stands, or -1. */
    private static int received(Sentence sentence, int emot) {
        for (int k = emot - 1; k >= Math.max(0, emot - 3); k--) {
            if (RECEIVED.contains(sentence.token(k).lower())) {
                return k;
            }
        }
        return -1;
    }

    /** "En delegation från … var på plats": only guests make a visit of that. */
    private static boolean isDelegation(Sentence sentence, int to) {
        return sentence.tokens().subList(0, to).stream()
                .anyMatch(token -> token.lower().startsWith("delegation"));
    }

    /** "kom hit", "reser … till Lindmora"; "kommer att" is something else. */
    private static boolean goesSomewhere(Sentence sentence, int i) {
        if (sentence.is(i + 1, "att")) {
            return false;
        }
        for (int k = i + 1; k < Math.min(sentence.size(), i + 16); k++) {
            if (sentence.is(k, "hit")
                    || sentence.is(k, "till")
                            && sentence.at(k + 1) != null
                            && (sentence.token(k + 1).isCapitalised()
                                    || sentence.token(k + 1).lower().endsWith("en"))) {
                return true;
            }
        }
        return false;
    }

    /** Invitations, wishes and denials are no visits; "ska besöka" is one that is announced. */
    private static boolean real(Sentence sentence, VisitVerb verb) {
        boolean ahead = false;
        for (int k = Math.max(0, verb.first() - 6); k < verb.first(); k++) {
            ahead |= AHEAD.contains(sentence.token(k).lower());
        }
        for (int k = Math.max(0, verb.first() - 5); k < Math.min(sentence.size(), verb.last() + 2); k++) {
            if (NOT_REAL.contains(sentence.token(k).lower())) {
                return false;
            }
        }
        return ahead || !sentence.is(verb.first(), "besöka");
    }
}
