package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** A name and the title beside it. {@code start} and {@code end} span both, without a party's letters. */
record PersonMention(
        Sentence sentence,
        int first,
        int last,
        String name,
        @Nullable TitlePhrase title,
        @Nullable AgencyMention agency,
        int start,
        int end,
        int next,
        Rule rule) {}
