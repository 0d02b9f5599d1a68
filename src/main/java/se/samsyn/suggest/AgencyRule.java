package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** Recognises one way of naming a body, beginning at a given token. */
interface AgencyRule {

    @Nullable
    AgencyMention at(Sentence sentence, int i, Home home);
}
