package se.samsyn.suggest;

import java.util.List;

/** Makes suggestions from an article: the one entry to the rules. Without state, so one instance serves all. */
public final class Suggester {

    /** Everything the rules find, in reading order. */
    public List<Suggestion> suggest(Article article, Known known) {
        return List.of();
    }
}
