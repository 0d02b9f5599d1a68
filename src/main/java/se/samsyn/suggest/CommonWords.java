package se.samsyn.suggest;

import java.util.Set;

/** Words that begin sentences and are no names, though a capital letter stands there. */
final class CommonWords {

    private static final Set<String> WORDS = Dictionary.words("common-words");

    private CommonWords() {}

    static boolean isOne(String lower) {
        return WORDS.contains(lower);
    }
}
