package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "tar skolorna fram ett eget material, Schyst kompis.": what it is, a comma, and then its name. */
final class NounFirstRule implements InitiativeRule {

    private static final Set<String> WIDER = Set.of("material", "koncept", "upplägg", "föräldrakurs", "kurs");
    private static final Set<String> ARTICLES = Set.of("en", "ett", "eget", "egen", "nytt", "ny");
    private static final int ARTICLE_WITHIN = 4;

    private final Agencies agencies;
    private final Persons persons;

    NounFirstRule(Agencies agencies, Persons persons) {
        this.agencies = agencies;
        this.persons = persons;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        String noun = sentence.token(i).lower();
        boolean kind = InitiativeNouns.isIndefinite(noun) || WIDER.contains(noun);
        if (!kind || !sentence.is(i + 1, ",") || !sentence.has(i - ARTICLE_WITHIN, i, ARTICLES::contains)) {
            return null;
        }
        ProperName found = ProperName.at(sentence, i + 2);
        if (found == null
                || agencies.covering(sentence, i + 2) != null
                || persons.find(found.name()) != null
                || Titles.of(Dictionary.lower(found.name())) != null
                || Municipalities.isOne(Swedish.withoutGenitive(found.name()))) {
            return null;
        }
        ProperName name = NameEnd.of(sentence, found);
        Token after = sentence.at(name.last());
        boolean ends = after == null || after.is(".") || after.is(",");
        return ends ? InitiativeCandidate.of(name, Rule.NAMED_AFTER_KIND_WORD, sentence, i) : null;
    }
}
