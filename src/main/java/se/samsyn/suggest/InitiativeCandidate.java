package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** A name that a rule takes for an initiative's, and the words that make it one. */
record InitiativeCandidate(
        String name, @Nullable String longName, Rule rule, Sentence sentence, int start, int end, boolean certain) {

    /** One that is sure of a name, by the words from a token on to the name's end. */
    static InitiativeCandidate of(ProperName name, Rule rule, Sentence sentence, int from) {
        return new InitiativeCandidate(
                name.name(),
                null,
                rule,
                sentence,
                sentence.token(from).start(),
                sentence.token(name.last() - 1).end(),
                true);
    }
}
