package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "De ingår i Vaken bygd, som …", "hur Öppna hallen fungerar": an adjective with a capital inside a sentence begins a name.
 * A word that brings in what somebody runs must stand before it, or the name come again.
 */
final class HalfNameRule implements InitiativeRule {

    private static final Set<String> CUES = Set.of(
            "ingår", "del", "delar", "genom", "bakom", "kallas", "heter", "projekt", "ramen", "arbetar", "startar");
    private static final Set<String> PLACED = Set.of("på", "vid", "till", "från", "utanför");
    private static final Set<String> BUILT =
            Set.of("torget", "gatan", "huset", "skolan", "stan", "parken", "kyrkan", "vägen", "korset", "maj", "salen");
    private static final int CUE_WITHIN = 3;

    private final Agencies agencies;
    private final RepeatedNames repeated;

    HalfNameRule(Agencies agencies, RepeatedNames repeated) {
        this.agencies = agencies;
        this.repeated = repeated;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (i == 0
                || !token.isWord()
                || !token.isCapitalised()
                || sentence.isStart(i)
                || sentence.isHeading()
                || sentence.isCaption()
                || !NameEnd.opens(token)
                || agencies.covering(sentence, i) != null
                || sentence.token(i - 1).isCapitalised() && i > 1) {
            return null;
        }
        ProperName found = ProperName.at(sentence, i);
        if (found == null) {
            return null;
        }
        ProperName name = NameEnd.of(sentence, found);
        if (name.last() == found.last() || isPlace(sentence, name)) {
            return null;
        }
        boolean again = repeated.end(sentence, i, i + 1) == name.last();
        return again || isBroughtIn(sentence, i) ? InitiativeCandidate.of(name, Rule.NAME_FORM, sentence, i) : null;
    }

    private static boolean isPlace(Sentence sentence, ProperName name) {
        String noun = sentence.token(name.last() - 1).lower();
        return BUILT.contains(noun)
                || PLACED.contains(sentence.token(name.first() - 1).lower())
                || AreaWords.endsLike(AreaWords.STREET, noun);
    }

    /** "ingår i", "Bakom", "projekt", or a noun that the name stands beside: "värdskapet Gula västen". */
    private static boolean isBroughtIn(Sentence sentence, int i) {
        Token before = sentence.token(i - 1);
        return sentence.has(i - CUE_WITHIN, i, CUES::contains)
                || (before.text().length() > 6
                        && (before.lower().endsWith("et") || before.lower().endsWith("en")));
    }
}
