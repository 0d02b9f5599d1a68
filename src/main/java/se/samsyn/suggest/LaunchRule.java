package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "I vår startar äldreförvaltningen Lugn i luren.": what is started and has a name is an initiative. */
final class LaunchRule implements InitiativeRule {

    private static final Set<String> VERBS = Set.of(
            "startar",
            "startade",
            "startat",
            "lanserar",
            "lanserade",
            "inför",
            "införde",
            "sjösätter",
            "sjösatte",
            "drar",
            "drog",
            "införs",
            "lanseras",
            "startas");
    /** "införs även på Andersberg": what follows is where and not what. */
    private static final Set<String> PLACED = Set.of("i", "på", "vid", "till", "från", "av", "hos", "mot");

    private static final int NAME_WITHIN = 6;

    private final Agencies agencies;

    LaunchRule(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        if (!VERBS.contains(sentence.token(i).lower()) || sentence.isHeading()) {
            return null;
        }
        for (int k = i + 1; k < Math.min(sentence.size(), i + 1 + NAME_WITHIN); k++) {
            Token token = sentence.token(k);
            boolean quoted = ProperName.isQuote(token);
            if (!token.isWord() && !quoted) {
                return null;
            }
            if (agencies.covering(sentence, k) == null && (quoted || token.isCapitalised())) {
                if (!quoted && PLACED.contains(sentence.token(k - 1).lower())) {
                    return null;
                }
                return candidate(sentence, i, k);
            }
        }
        return null;
    }

    /** Unless quoted, the name must reach to the end of the sentence: else nothing shows where it ends. */
    private static @Nullable InitiativeCandidate candidate(Sentence sentence, int verb, int first) {
        ProperName found = ProperName.at(sentence, first);
        if (found == null) {
            return null;
        }
        ProperName name = NameEnd.of(sentence, found);
        boolean whole = name.last() > found.last();
        int last = name.last();
        while (!name.quoted()
                && !whole
                && last < sentence.size()
                && sentence.token(last).isWord()
                && last - first < 4) {
            last++;
        }
        boolean ends = whole || sentence.is(last, ".") || sentence.is(last, ",") || last == sentence.size();
        boolean one = last == first + 1 && !sentence.token(first).isAcronym();
        if (!name.quoted() && (!ends || one)) {
            return null;
        }
        String words = name.quoted() ? name.name() : ProperName.words(sentence, first, last);
        return new InitiativeCandidate(
                words,
                null,
                Rule.NAMED_AFTER_KIND_WORD,
                sentence,
                sentence.token(verb).start(),
                sentence.token(last - 1).end(),
                !Municipalities.isOne(words));
    }
}
