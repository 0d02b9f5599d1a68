package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** A name that a rule takes for an initiative's, and the words that make it one. */
record InitiativeCandidate(
        String name, @Nullable String longName, Rule rule, Sentence sentence, int start, int end, boolean certain) {}
