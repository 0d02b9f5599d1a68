package se.samsyn.screening;

import java.util.ArrayList;
import java.util.List;

/** The municipality's own words. */
final class WordsDetector implements Detector {

    private final WordList words;
    private final WordList exceptions;

    WordsDetector(Rule rule) {
        words = new WordList(rule.words());
        exceptions = new WordList(rule.exceptions());
    }

    @Override
    public List<Span> find(Passage passage) {
        var found = new ArrayList<Span>();
        var all = passage.words();
        for (var i = 0; i < all.size(); i++) {
            var length = words.lengthAt(all, i);
            if (length > 0 && exceptions.lengthAt(all, i) == 0) {
                found.add(all.get(i).span().through(all.get(i + length - 1).span()));
                i += length - 1;
            }
        }
        return found;
    }
}
