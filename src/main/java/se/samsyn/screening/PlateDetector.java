package se.samsyn.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Swedish registration plates: three letters but I, Q, V, Å, Ä and Ö, two digits, and a third digit or a letter but O.
 * In small letters only near a word for a vehicle. The rule's exceptions are abbreviations that numbers
 * follow, and words for other numbers ("artikelnummer").
 */
final class PlateDetector implements Detector {

    private static final Pattern WHOLE = Pattern.compile("[A-HJ-PR-UW-Z]{3}\\d{2}[0-9A-HJ-NPR-UW-Z]");
    private static final int REACH = 6;
    private static final int NEAR = 3;

    private final WordList vehicles;
    private final WordList abbreviations;
    private final WordList otherNumbers;

    PlateDetector(Rule rule) {
        vehicles = new WordList(rule.words());
        abbreviations = new WordList(rule.exceptions());
        otherNumbers = new WordList(
                rule.exceptions().stream().filter(word -> word.length() > 3).toList());
    }

    @Override
    public List<Span> find(Passage passage) {
        var found = new ArrayList<Span>();
        var words = passage.words();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.text().length() == 6 && isPlate(passage, i, word.text(), word.span())) {
                found.add(word.span());
            } else if (word.text().length() == 3
                    && i + 1 < words.size()
                    && words.get(i + 1).text().length() == 3
                    && (passage.isNextTo(word, words.get(i + 1)) || isHyphened(passage, word, words.get(i + 1)))) {
                var span = word.span().through(words.get(i + 1).span());
                if (isPlate(passage, i, word.text() + words.get(i + 1).text(), span)) {
                    found.add(span);
                    i++;
                }
            }
        }
        return found;
    }

    private boolean isPlate(Passage passage, int at, String letters, Span span) {
        var upper = letters.toUpperCase(java.util.Locale.ROOT);
        if (!WHOLE.matcher(upper).matches() || isPartOfMore(passage, span)) {
            return false;
        }
        var near = passage.hasBefore(at, REACH, vehicles);
        var asWritten = upper.equals(letters);
        return near
                || asWritten
                        && !abbreviations.has(letters.substring(0, 3))
                        && !passage.hasBefore(at, NEAR, otherNumbers)
                        && !numbersSomething(passage, span);
    }

    private static boolean isHyphened(Passage passage, Word one, Word other) {
        return other.start() == one.end() + 1 && passage.charAt(one.end()) == '-';
    }

    /** "ABC123-24", "KS/ABC123", "ABC123.pdf": a case, a file. */
    private static boolean isPartOfMore(Passage passage, Span span) {
        var after = passage.charAt(span.end());
        var next = passage.charAt(span.end() + 1);
        return "/-_#".indexOf(passage.charAt(span.start() - 1)) >= 0
                || "/-:_.".indexOf(after) >= 0 && Character.isLetterOrDigit(next);
    }

    /** "GRA 240 elever": the digits count what follows. */
    private static boolean numbersSomething(Passage passage, Span span) {
        if (passage.text().substring(span.start(), span.end()).indexOf(' ') < 0) {
            return false;
        }
        var next = passage.wordAt(span.end());
        return next < passage.words().size()
                && passage.charAt(span.end()) == ' '
                && passage.words().get(next).start() == span.end() + 1
                && passage.words().get(next).lower().matches("\\p{L}{3,}(?:er|ar|or|n|st)|kr|kronor|procent|st");
    }
}
