package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Eva Lind, projektledare för Stoppljuset": whose name a project's leader bears is a project. */
final class LedByRule implements InitiativeRule {

    private static final Set<String> LEADERS = Set.of(
            "projektledare",
            "projektledaren",
            "delprojektledare",
            "projektsamordnare",
            "projektsamordnaren",
            "projektägare",
            "metodsamordnare",
            "programledare");
    private static final Set<String> OF = Set.of("för", "i", "inom");

    private final Agencies agencies;

    LedByRule(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        Token of = sentence.at(i + 1);
        if (!LEADERS.contains(sentence.token(i).lower()) || of == null || !OF.contains(of.lower())) {
            return null;
        }
        ProperName found = ProperName.at(sentence, i + 2);
        // "projektledare i Lövsta" works there; only "för" and quotation marks are plain enough
        if (found == null
                || (!of.is("för") && !found.quoted())
                || agencies.covering(sentence, i + 2) != null
                || Municipalities.isOne(Swedish.withoutGenitive(found.name()))) {
            return null;
        }
        ProperName name = NameEnd.of(sentence, found);
        return InitiativeCandidate.of(name, Rule.NAMED_AFTER_KIND_WORD, sentence, i);
    }
}
