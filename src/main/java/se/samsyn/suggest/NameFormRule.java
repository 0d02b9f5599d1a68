package se.samsyn.suggest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that say by their first words that they are an initiative's: "Trygg i Lövsta", "Operation Kamomill". */
final class NameFormRule implements InitiativeRule {

    private static final List<List<String>> BEGINNINGS = Dictionary.lines("initiative-name-beginnings").stream()
            .map(line -> List.of(Dictionary.lower(line).split("\\s+")))
            .toList();

    /** "Operation Nattljus pågick", "Projekt Grön Zon": nothing else begins so, not even a sentence. */
    private static final Set<String> CERTAIN = Set.of("operation", "projekt");

    private final Agencies agencies;

    NameFormRule(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        if (!sentence.token(i).isCapitalised() || sentence.isHeading() || agencies.covering(sentence, i) != null) {
            return null;
        }
        for (List<String> beginning : BEGINNINGS) {
            int rest = i + beginning.size();
            int last = begins(sentence, i, beginning) ? capitalisedTo(sentence, rest) : rest;
            if (last > rest) {
                return new InitiativeCandidate(
                        Swedish.withoutGenitive(ProperName.words(sentence, i, last)),
                        null,
                        Rule.NAME_FORM,
                        sentence,
                        sentence.token(i).start(),
                        sentence.token(last - 1).end(),
                        !sentence.isStart(i) || CERTAIN.contains(beginning.getFirst()));
            }
        }
        return null;
    }

    private static boolean begins(Sentence sentence, int i, List<String> beginning) {
        for (int k = 0; k < beginning.size(); k++) {
            if (!sentence.is(i + k, beginning.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static int capitalisedTo(Sentence sentence, int from) {
        int last = from;
        while (sentence.at(last) != null
                && sentence.token(last).isWord()
                && sentence.token(last).isCapitalised()) {
            last++;
        }
        return last;
    }
}
