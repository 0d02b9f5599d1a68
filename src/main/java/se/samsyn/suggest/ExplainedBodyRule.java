package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that the words beside them explain: "HFAB, det kommunala bostadsbolaget", "vd för Lövsta City". */
final class ExplainedBodyRule implements AgencyRule {

    private static final Set<String> HEADS =
            Set.of("vd", "verksamhetsledare", "verksamhetsledaren", "centrumledare", "centrumledaren", "föreståndare");
    private static final Set<String> JOINS = Set.of("för", "på", "vid", "i", "hos");
    private static final Set<String> OWNERS = Set.of(
            "bostadsbolaget",
            "bostadsbolag",
            "fastighetsbolaget",
            "fastighetsbolag",
            "fastighetsägare",
            "hyresvärd",
            "bostadsföretag");
    private static final int NOUN_WITHIN = 5;
    private static final int LONGEST = 3;

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Token token = sentence.token(i);
        if (!token.isWord() || !token.isCapitalised() || Titles.of(token.lower()) != null) {
            return null;
        }
        if (isLed(sentence, i)) {
            int last = namesTo(sentence, i);
            boolean chief = sentence.is(i - 2, "vd");
            boolean one = last == i + 1 && !token.isAcronym();
            boolean place = Municipalities.isOne(ProperName.words(sentence, i, last));
            return place || (one && !chief)
                    ? null
                    : mention(sentence, i, last, chief ? AgencyKind.BUSINESS : AgencyKind.CIVIL_SOCIETY);
        }
        return explained(sentence, i) ? mention(sentence, i, i + 1, AgencyKind.PROPERTY_OWNER) : null;
    }

    private static boolean isLed(Sentence sentence, int i) {
        return i > 1
                && JOINS.contains(sentence.token(i - 1).lower())
                && HEADS.contains(sentence.token(i - 2).lower());
    }

    /** "Rönnebo, kommunens bostadsbolag, …". */
    private static boolean explained(Sentence sentence, int i) {
        if (!sentence.is(i + 1, ",") || sentence.isCaption()) {
            return false;
        }
        for (int k = i + 2; k < Math.min(sentence.size(), i + 2 + NOUN_WITHIN); k++) {
            Token token = sentence.token(k);
            if (!token.isWord() || token.isCapitalised()) {
                return false;
            }
            if (OWNERS.contains(token.lower())) {
                return k > i + 2;
            }
        }
        return false;
    }

    private static int namesTo(Sentence sentence, int from) {
        int last = from;
        while (last < Math.min(from + LONGEST, sentence.size())
                && sentence.token(last).isWord()
                && sentence.token(last).isCapitalised()) {
            last++;
        }
        return last;
    }

    private static AgencyMention mention(Sentence sentence, int first, int last, AgencyKind kind) {
        return new AgencyMention(
                sentence,
                first,
                last,
                AgencyName.of(ProperName.words(sentence, first, last), kind, null),
                Rule.NAME_FORM);
    }

    /** Such a name says nothing by itself: elsewhere in the article it is known only because it was explained once. */
    static boolean explains(AgencyMention mention) {
        return isLed(mention.sentence(), mention.first()) || explained(mention.sentence(), mention.first());
    }
}
