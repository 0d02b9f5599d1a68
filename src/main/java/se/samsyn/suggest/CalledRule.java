package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Kommunens arbete mot skolfrånvaro kallas ”Hela vägen fram”.": a wide word ("arbete", "samverkan") names no initiative
 * by itself, but what it is said to be called, between quotation marks, does.
 */
final class CalledRule implements InitiativeRule {

    private static final Set<String> CALLED = Set.of("kallas", "heter", "döpts", "namnet", "rubriken", "döptes");
    private static final Set<String> BETWEEN = Set.of("för", "till", "numera", "nu", "även");
    private static final Set<String> WIDE =
            Set.of("samverkan", "samverkansmodell", "arbetet", "samarbetet", "insatser");
    private static final int NOUN_WITHIN = 14;

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        if (!CALLED.contains(sentence.token(i).lower()) || sentence.isHeading()) {
            return null;
        }
        Token next = sentence.at(i + 1);
        ProperName name = ProperName.at(sentence, next != null && BETWEEN.contains(next.lower()) ? i + 2 : i + 1);
        return name != null && name.quoted() && isTold(sentence, i)
                ? InitiativeCandidate.of(name, Rule.NAMED_AFTER_KIND_WORD, sentence, i)
                : null;
    }

    private static boolean isTold(Sentence sentence, int verb) {
        return sentence.has(
                verb - NOUN_WITHIN,
                verb,
                word -> WIDE.contains(word) || InitiativeNouns.isApposition(word) || InitiativeNouns.isDefinite(word));
    }
}
