package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** One way in which articles introduce an initiative. */
interface InitiativeRule {

    @Nullable
    InitiativeCandidate at(Sentence sentence, int i);
}
