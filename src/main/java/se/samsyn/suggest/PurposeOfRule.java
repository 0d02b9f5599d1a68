package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Syftet med Trygg helg är att minska våldet.": only what somebody has set up has a purpose, so a name after these words
 * is an initiative's, whatever it is called.
 */
final class PurposeOfRule implements InitiativeRule {

    private static final Set<String> PURPOSES = Set.of(
            "syftet",
            "målet",
            "målsättningen",
            "tanken",
            "ambitionen",
            "avsikten",
            "meningen",
            "idén",
            "ändamålet",
            "förhoppningen",
            "målen");
    private static final Set<String> WITH = Set.of("med", "för", "bakom");
    private static final Set<String> SAYS = Set.of("är", "var", "ska", ":");

    private final Agencies agencies;
    private final Persons persons;
    private final RepeatedNames repeated;

    PurposeOfRule(Agencies agencies, Persons persons, RepeatedNames repeated) {
        this.agencies = agencies;
        this.persons = persons;
        this.repeated = repeated;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        Token link = sentence.at(i + 1);
        if (!PURPOSES.contains(sentence.token(i).lower()) || link == null || !WITH.contains(link.lower())) {
            return null;
        }
        ProperName found = ProperName.at(sentence, i + 2);
        if (found == null || agencies.covering(sentence, i + 2) != null) {
            return null;
        }
        ProperName name = NameEnd.of(sentence, found.longest(sentence, repeated));
        Token says = sentence.at(name.last());
        boolean free = !Municipalities.isOne(name.name())
                && persons.bySurname(sentence.token(name.last() - 1).text()) == null
                && Titles.of(Dictionary.lower(name.name())) == null;
        return free && says != null && SAYS.contains(says.lower())
                ? InitiativeCandidate.of(name, Rule.NAMED_AFTER_KIND_WORD, sentence, i)
                : null;
    }
}
