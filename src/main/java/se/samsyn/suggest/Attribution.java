package se.samsyn.suggest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "…, säger NN, titel": the place in a sentence where talk ends and its speaker is named.
 *
 * @param from token of the mark before the verb
 */
record Attribution(Sentence sentence, int from, PersonReferences.Reference speaker) {

    private static final Set<String> VERBS = Dictionary.words("verbs-of-saying");
    private static final int SPEAKER_WITHIN = 9;

    static boolean isVerb(String lower) {
        return VERBS.contains(lower);
    }

    /** The first attribution of a sentence, or null. */
    static @Nullable Attribution in(Sentence sentence, PersonReferences references) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!VERBS.contains(sentence.token(i).lower())) {
                continue;
            }
            boolean afterTalk = i == 0
                    || ",.!?”\"»…“«".contains(sentence.token(i - 1).text())
                    || SpeechMarks.isDash(sentence.token(i - 1).text().charAt(0));
            PersonReferences.Reference speaker = afterTalk ? speaker(sentence, i + 1, references) : null;
            if (speaker != null) {
                return new Attribution(sentence, Math.max(0, i - 1), speaker);
            }
        }
        return null;
    }

    private static PersonReferences.@Nullable Reference speaker(
            Sentence sentence, int from, PersonReferences references) {
        List<PersonReferences.Reference> all = references.in(sentence);
        for (PersonReferences.Reference reference : all) {
            if (reference.first() >= from
                    && reference.first() - from <= SPEAKER_WITHIN
                    && plain(sentence, from, reference.first())) {
                return reference;
            }
        }
        return null;
    }

    /** Only a title or an adverb may stand between verb and name; a comma or another verb may not. */
    private static boolean plain(Sentence sentence, int from, int to) {
        for (int k = from; k < to; k++) {
            Token token = sentence.token(k);
            if (token.is("att") || token.is(":") || token.is(",") || VERBS.contains(token.lower())) {
                return false;
            }
        }
        return true;
    }

    /** Where the words end: before the mark and the verb. */
    int end() {
        Token mark = sentence.token(from);
        return from == 0 || mark.text().equals(",") ? mark.start() : mark.end();
    }
}
