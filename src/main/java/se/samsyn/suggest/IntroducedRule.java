package se.samsyn.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** "NN presenterade Landfästet. Verksamheten hjälper …": the next sentence says what the name stood for. */
final class IntroducedRule implements InitiativeRule {

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
        if (i != last - 1 || i == 0 || sentence.isHeading() || sentence.isCaption() || !sentence.is(last, ".")) {
            return null;
        }
        Token name = sentence.token(i);
        boolean plain = name.isWord()
                && name.isCapitalised()
                && !sentence.token(i - 1).isCapitalised()
                && sentence.token(i - 1).isWord()
                && !PLACES.contains(sentence.token(i - 1).lower())
                && !sentence.is(i - 1, "och");
        if (!plain
                || agencies.covering(sentence, i) != null
                || persons.bySurname(name.text()) != null
                || Municipalities.isOne(name.text())
                || sentence.index() + 1 >= sentences.size()) {
            return null;
        }
        Sentence next = sentences.get(sentence.index() + 1);
        String first = next.token(0).lower();
        boolean told = next.blockIndex() == sentence.blockIndex()
                && (InitiativeNouns.isDefinite(first) || first.equals("verksamheten"));
        return told
                ? new InitiativeCandidate(name.text(), null, Rule.DEFINED_AS, sentence, name.start(), name.end(), true)
                : null;
    }

    private static final java.util.Set<String> PLACES =
            java.util.Set.of("i", "på", "från", "till", "vid", "kring", "runt");
}
