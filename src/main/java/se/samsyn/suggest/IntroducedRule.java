package se.samsyn.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "NN presenterade Landfästet. Verksamheten hjälper …": the next sentence says what the name stood for. */
final class IntroducedRule implements InitiativeRule {

    private static final int LONGEST = 3;

    private final Agencies agencies;
    private final Persons persons;
    private final List<Sentence> sentences;

    IntroducedRule(Agencies agencies, Persons persons, List<Sentence> sentences) {
        this.agencies = agencies;
        this.persons = persons;
        this.sentences = sentences;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        int last = sentence.size() - 1;
        if (i == 0
                || last - i < 1
                || last - i > LONGEST
                || sentence.isHeading()
                || sentence.isCaption()
                || !sentence.is(last, ".")
                || !isName(sentence, i, last)
                || sentence.index() + 1 >= sentences.size()) {
            return null;
        }
        return toldBy(sentences.get(sentence.index() + 1), sentence)
                ? new InitiativeCandidate(
                        ProperName.words(sentence, i, last),
                        null,
                        Rule.DEFINED_AS,
                        sentence,
                        sentence.token(i).start(),
                        sentence.token(last - 1).end(),
                        true)
                : null;
    }

    /** One word with a capital, or one with small words after it, to the end of the sentence. */
    private boolean isName(Sentence sentence, int i, int last) {
        Token name = sentence.token(i);
        Token before = sentence.token(i - 1);
        boolean plain = name.isWord()
                && name.isCapitalised()
                && !before.isCapitalised()
                && before.isWord()
                && !PLACES.contains(before.lower())
                && !AreaWords.isAreaWord(before.lower())
                && !before.is("och");
        for (int k = i + 1; k < last; k++) {
            plain &= sentence.token(k).isWord() && !sentence.token(k).isCapitalised();
        }
        return plain
                && agencies.covering(sentence, i) == null
                && persons.bySurname(name.text()) == null
                && !Municipalities.isOne(name.text());
    }

    /** "Verksamheten hjälper …", "Det är ett samarbete mellan …". */
    private static boolean toldBy(Sentence next, Sentence sentence) {
        if (next.blockIndex() != sentence.blockIndex()) {
            return false;
        }
        String first = next.token(0).lower();
        boolean it = first.equals("det") && next.is(1, "är") && (next.is(2, "ett") || next.is(2, "en"));
        for (int k = 3; it && k < Math.min(next.size(), 6); k++) {
            if (InitiativeNouns.isApposition(next.token(k).lower())) {
                return true;
            }
        }
        return InitiativeNouns.isDefinite(first) || first.equals("verksamheten");
    }

    private static final java.util.Set<String> PLACES =
            java.util.Set.of("i", "på", "från", "till", "vid", "kring", "runt");
}
