package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "projektet X", "kommunens satsning på X", "metoden ”X”", "ett projekt som heter X". */
final class KindWordRule implements InitiativeRule {

    private static final Set<String> ONTO = Set.of("på", "med", "kring", "inom");
    private static final Set<String> CALLED =
            Set.of("heter", "kallas", "kallad", "kallat", "namnet", "döpts", "döpt", "namn", "stavas");
    private static final Set<String> ANSWERS = Set.of("svaret", "lösningen", "nyckeln");
    private static final int CALLED_WITHIN = 9;

    private final Agencies agencies;
    private final RepeatedNames repeated;

    KindWordRule(Agencies agencies, RepeatedNames repeated) {
        this.agencies = agencies;
        this.repeated = repeated;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        Token noun = sentence.token(i);
        boolean definite = InitiativeNouns.isDefinite(noun.lower());
        boolean indefinite = InitiativeNouns.isIndefinite(noun.lower());
        if (!definite && !indefinite && InitiativeNouns.isWide(noun.lower())) {
            ProperName wide = ProperName.at(sentence, i + 1);
            boolean again = wide != null && (wide.quoted() || repeated.again(sentence, wide.first()));
            return wide != null && again && isFree(sentence, wide) ? candidate(sentence, i, wide) : null;
        }
        if (!definite && !indefinite && !ANSWERS.contains(noun.lower())) {
            return null;
        }
        ProperName name = directly(sentence, i, definite);
        return name == null || !isFree(sentence, name) ? null : candidate(sentence, i, name);
    }

    private @Nullable ProperName directly(Sentence sentence, int i, boolean definite) {
        int at = i + 1;
        Token next = sentence.at(at);
        boolean onto = next != null && ONTO.contains(next.lower());
        boolean owned = definite || owned(sentence, i);
        if (owned && onto) {
            ProperName name = ProperName.at(sentence, at + 1);
            return name != null
                            && (name.quoted() || sentence.token(name.first()).isAcronym())
                    ? name
                    : null;
        }
        if (definite || owned) {
            ProperName name = ProperName.at(sentence, at);
            if (name != null) {
                return name;
            }
        }
        return called(sentence, i);
    }

    /** "kommunens satsning", "vårt program". */
    private static boolean owned(Sentence sentence, int i) {
        for (int k = Math.max(0, i - 3); k < i; k++) {
            String word = sentence.token(k).lower();
            if (word.endsWith("ens")
                    || word.endsWith("s") && sentence.token(k).isCapitalised()
                    || word.startsWith("vår")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ProperName called(Sentence sentence, int i) {
        for (int k = i + 1; k < Math.min(sentence.size() - 1, i + CALLED_WITHIN); k++) {
            if (CALLED.contains(sentence.token(k).lower())) {
                int from = sentence.is(k + 1, "för") || sentence.is(k + 1, "till") ? k + 2 : k + 1;
                return ProperName.at(sentence, from);
            }
        }
        return null;
    }

    /** The name is not that of a place, a body or a person. */
    private boolean isFree(Sentence sentence, ProperName name) {
        return name.quoted()
                || (agencies.covering(sentence, name.first()) == null
                        && !Municipalities.isOne(name.name())
                        && !Municipalities.isOne(Swedish.withoutGenitive(name.name()))
                        && Titles.of(Dictionary.lower(name.name())) == null);
    }

    /** "projektet Lugna helger, där": an adjective with a capital is half a name; a mark shows where the rest ends. */
    private static ProperName withNoun(Sentence sentence, ProperName name) {
        int last = name.last();
        Token noun = sentence.at(last);
        boolean half = !name.quoted()
                && last == name.first() + 1
                && (name.name().endsWith("a")
                        || name.name().endsWith("t") && !name.name().endsWith("et"))
                && noun != null
                && noun.isWord()
                && !CommonWords.isOne(noun.lower())
                && (sentence.is(last + 1, ",") || sentence.is(last + 1, "."));
        return half
                ? new ProperName(ProperName.words(sentence, name.first(), last + 1), name.first(), last + 1, false)
                : name;
    }

    /** "programmet Lugna steg på Lövsta skola": where it is done is no part of the name. */
    private ProperName beforePlace(Sentence sentence, ProperName name) {
        for (int k = name.first() + 1; !name.quoted() && k < name.last() - 1; k++) {
            boolean link = sentence.is(k, "på") || sentence.is(k, "i");
            if (link && agencies.covering(sentence, k + 1) != null) {
                return new ProperName(ProperName.words(sentence, name.first(), k), name.first(), k, false);
            }
        }
        return name;
    }

    private InitiativeCandidate candidate(Sentence sentence, int noun, ProperName found) {
        ProperName name =
                beforePlace(sentence, NameEnd.of(sentence, withNoun(sentence, found.longest(sentence, repeated))));
        return InitiativeCandidate.of(name, Rule.NAMED_AFTER_KIND_WORD, sentence, noun);
    }
}
