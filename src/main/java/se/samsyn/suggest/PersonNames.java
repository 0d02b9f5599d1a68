package se.samsyn.suggest;

import java.util.List;
import java.util.Set;

/** Finds where a person's name ends, given where it begins. */
final class PersonNames {

    private static final Set<String> NOT = Dictionary.words("not-names");
    private static final Set<String> PARTICLES =
            Set.of("von", "af", "de", "van", "der", "da", "di", "el", "al", "bin", "la", "le", "ben", "ter", "den");
    private static final List<String> NOUNS =
            List.of("ären", "aren", "anten", "enten", "isten", "ören", "ologen", "erskan", "inskan", "ingen");
    private static final int LONGEST = 5;

    private PersonNames() {}

    /** The token after the name that begins at {@code i}; {@code i} itself when none begins there. */
    static int end(Sentence sentence, int i, Agencies agencies) {
        int last = i;
        int names = 0;
        while (last < sentence.size() && names < LONGEST) {
            Token token = sentence.token(last);
            if (names > 0
                    && PARTICLES.contains(token.lower())
                    && !token.isCapitalised()
                    && last + 1 < sentence.size()
                    && isPart(sentence, last + 1, agencies)) {
                last++;
                continue;
            }
            if (!isPart(sentence, last, agencies)) {
                break;
            }
            names++;
            last++;
        }
        return names > 2 && isVisited(sentence, i, last - 1) ? last - 1 : last;
    }

    /** "besöker minister Eva Torsell Borås": after a verb of visiting the place follows the name without a mark. */
    private static boolean isVisited(Sentence sentence, int first, int last) {
        if (!Municipalities.isOne(sentence.token(last).text())) {
            return false;
        }
        for (int k = 0; k < first; k++) {
            if (VisitVerb.isVerb(sentence.token(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Volontären Barbro Ek": a noun for what somebody does has a capital only because it begins the sentence. */
    private static boolean isNoun(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        return sentence.isStart(i) && word.length() > 6 && NOUNS.stream().anyMatch(word::endsWith);
    }

    private static boolean isPart(Sentence sentence, int i, Agencies agencies) {
        Token token = sentence.token(i);
        return token.isWord()
                && token.isCapitalised()
                && token.text().length() > 1
                && !token.text().endsWith("-")
                && token.text().indexOf(':') < 0
                && token.text().chars().anyMatch(Character::isLowerCase)
                && !NOT.contains(token.lower())
                && !isNoun(sentence, i)
                && Titles.of(token.lower()) == null
                && !TitlePhrase.opens(token.lower())
                && !isBody(sentence, i, agencies);
    }

    /** A body's name ends a person's; but a surname may be that of a known place. */
    private static boolean isBody(Sentence sentence, int i, Agencies agencies) {
        return agencies.startingAt(sentence, i) != null;
    }

    static String name(Sentence sentence, int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < last; i++) {
            name.append(name.isEmpty() ? "" : " ").append(sentence.token(i).text());
        }
        return name.toString();
    }

    /** The token after a party's letters in brackets, which are read over and never kept. */
    static int afterParty(Sentence sentence, int i) {
        Token letters = sentence.at(i + 1);
        if (sentence.is(i, "(")
                && letters != null
                && letters.isWord()
                && letters.text().length() <= 5
                && letters.isCapitalised()
                && sentence.is(i + 2, ")")) {
            return i + 3;
        }
        return i;
    }
}
