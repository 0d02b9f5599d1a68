package se.samsyn.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Names near words that say what somebody has done, suffered or is to a public body: "misstänkt", "dömd", "elev". A name
 * after a title (the rule's exceptions, "*chef") or of somebody in a public role is no private person's.
 */
final class NameDetector implements Detector {

    private static final int NEAR_WHOLE_NAME = 8;
    private static final int NEAR_FIRST_NAME = 5;
    private static final int NEAR_TWO = 3;

    private final WordList revealing;
    private final WordList notNames;
    private final Predicate<String> isPublic;

    NameDetector(Rule rule, Predicate<String> isPublic) {
        revealing = new WordList(rule.words());
        notNames = new WordList(rule.exceptions());
        this.isPublic = isPublic;
    }

    @Override
    public List<Span> find(Passage passage) {
        var found = new ArrayList<Span>();
        var words = passage.words();
        for (var i = 0; i < words.size(); i++) {
            var length = nameLength(passage, i);
            if (length == 0) {
                continue;
            }
            var span = words.get(i).span().through(words.get(i + length - 1).span());
            var revealed = revealed(passage, i, length);
            if (revealed >= 0 && !isOfficial(passage, i, span)) {
                found.add(span.through(words.get(revealed).span()));
            }
            i += length - 1;
        }
        return found;
    }

    /** How many words of what may be a name begin here. */
    private int nameLength(Passage passage, int at) {
        var words = passage.words();
        var length = 0;
        while (length < 4 && at + length < words.size() && mayBeName(words.get(at + length))) {
            if (length > 0
                    && !passage.isNextTo(words.get(at + length - 1), words.get(at + length))
                    && !isHyphened(passage, at + length)) {
                break;
            }
            length++;
        }
        // "Dennis A."
        if (length > 0
                && at + length < words.size()
                && words.get(at + length).text().matches("\\p{Lu}")
                && passage.isNextTo(words.get(at + length - 1), words.get(at + length))) {
            length++;
        }
        return length;
    }

    private boolean mayBeName(Word word) {
        return word.isCapitalised() && !revealing.has(word) && !notNames.has(word);
    }

    private static boolean isHyphened(Passage passage, int at) {
        var word = passage.words().get(at);
        return passage.charAt(word.start() - 1) == '-'
                && passage.words().get(at - 1).end() == word.start() - 1;
    }

    /** @return the revealing word that is near enough for this to be a name; -1 for none */
    private int revealed(Passage passage, int at, int length) {
        var words = passage.words();
        var first = FirstNames.has(words.get(at).text());
        var reach = first
                ? length > 1 ? NEAR_WHOLE_NAME : NEAR_FIRST_NAME
                : length > 1 && !opensSentence(passage, at) ? NEAR_TWO : 1;
        for (var i = at - 1; i >= 0 && i >= at - reach && passage.sameSentence(i, at); i--) {
            if (revealing.has(words.get(i)) && (reach > 1 || isNextTo(passage, i, at))) {
                return i;
            }
        }
        var last = at + length - 1;
        for (var i = last + 1; (first || length > 1) && i < words.size() && i <= last + reach; i++) {
            if (!passage.sameSentence(last, i)) {
                break;
            }
            if (revealing.has(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensSentence(Passage passage, int at) {
        return at == 0 || !passage.sameSentence(at - 1, at);
    }

    /** "eleven Amina", "misstänkt: Amina"; a word in the plural is followed by where they are rather than by a name. */
    private static boolean isNextTo(Passage passage, int revealing, int at) {
        var between = passage.text()
                .substring(
                        passage.words().get(revealing).end(),
                        passage.words().get(at).start());
        return at == revealing + 1 && (between.equals(" ") || between.equals(": "));
    }

    private boolean isOfficial(Passage passage, int at, Span name) {
        return at > 0 && notNames.has(passage.words().get(at - 1)) && passage.sameSentence(at - 1, at)
                || isPublic.test(passage.text().substring(name.start(), name.end()));
    }
}
