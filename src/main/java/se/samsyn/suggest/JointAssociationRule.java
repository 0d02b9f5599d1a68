package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** "Södertörns miljö- och hälsoskyddsförbund": municipalities that have joined for a task, which is named in two halves. */
final class JointAssociationRule implements AgencyRule {

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Token place = sentence.token(i);
        Token half = sentence.at(i + 1);
        Token noun = sentence.at(i + 3);
        boolean joint = place.isWord()
                && place.isCapitalised()
                && half != null
                && half.text().endsWith("-")
                && sentence.is(i + 2, "och")
                && noun != null
                && Swedish.withoutGenitive(noun.lower()).endsWith("förbund");
        return joint
                ? new AgencyMention(
                        sentence,
                        i,
                        i + 4,
                        AgencyName.of(
                                Swedish.withoutGenitive(ProperName.words(sentence, i, i + 4)),
                                AgencyKind.MUNICIPAL_ADMINISTRATION,
                                null),
                        Rule.NAME_FORM)
                : null;
    }
}
