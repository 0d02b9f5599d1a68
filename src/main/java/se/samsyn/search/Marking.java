package se.samsyn.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.search.Sought.Term;

/** Shows where in a text the words stand that were searched for. */
final class Marking {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private static final Pattern WORD = Pattern.compile("[^\\p{P}\\p{Z}\\s<=>+|~^$`]+");

    /** How far before the first hit an excerpt begins, and how long it is, in UTF-16 units. */
    private static final int BEFORE = 40;

    private static final int LONGEST = 130;

    /** As much of a word's trigrams as {@code SearchConditions} asks for, and a little less: names are longer than words. */
    private static final double LIKENESS = 0.4;

    private record Span(int from, int to) {}

    private final List<Term> terms;

    Marking(List<Term> terms) {
        this.terms = terms;
    }

    /** The whole text. */
    List<Piece> mark(String text, boolean alike) {
        return pieces(text, spans(text, alike), 0, text.length());
    }

    /** As much of the text as stands around the first hit; its beginning where there is none. */
    List<Piece> excerpt(String text, boolean alike) {
        var spans = spans(text, alike);
        var first = spans.isEmpty() ? 0 : spans.getFirst().from();
        var from = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE, first);
        var to = from + LONGEST >= text.length() ? text.length() : wordBefore(text, from + LONGEST, first + 1);
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("…\u00a0", false));
        }
        pieces.addAll(pieces(text, spans, from, to));
        if (to < text.length()) {
            pieces.add(new Piece("\u00a0…", false));
        }
        return pieces;
    }

    /** Whether a name holds all the words, so that nothing more need be shown. */
    boolean isWhole(List<Piece> name) {
        var hits = name.stream().filter(Piece::hit).count();
        return hits >= terms.size();
    }

    private static int wordAfter(String text, int at, int latest) {
        var space = text.indexOf(' ', at);
        return space < 0 || space >= latest ? boundary(text, at) : space + 1;
    }

    private static int wordBefore(String text, int at, int earliest) {
        var space = text.lastIndexOf(' ', at);
        return space <= earliest ? boundary(text, at) : space;
    }

    /** Not between the halves of an emoji. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Piece> pieces(String text, List<Span> spans, int from, int to) {
        var pieces = new ArrayList<Piece>();
        var at = from;
        for (var span : spans) {
            if (span.from() >= at && span.to() <= to) {
                add(pieces, text, at, span.from(), false);
                add(pieces, text, span.from(), span.to(), true);
                at = span.to();
            }
        }
        add(pieces, text, at, to, false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int from, int to, boolean hit) {
        if (from < to) {
            // what stands in lines of its own stands on one line here
            pieces.add(new Piece(text.substring(from, to).replaceAll("\\s*\\n\\s*", " · "), hit));
        }
    }

    private List<Span> spans(String text, boolean alike) {
        var spans = new ArrayList<Span>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group();
            var small = word.toLowerCase(SWEDISH);
            var span = terms.stream()
                    .map(term -> inWord(small, term, alike))
                    .filter(found -> found.to() > 0)
                    .findFirst();
            if (span.isPresent()) {
                // where small letters take more room than capitals, the places do not agree
                var exact = small.length() == word.length();
                spans.add(new Span(
                        words.start() + (exact ? span.get().from() : 0),
                        words.start() + (exact ? span.get().to() : word.length())));
            }
        }
        return spans;
    }

    private static Span inWord(String word, Term term, boolean alike) {
        var typed = word.indexOf(term.word());
        if (typed == 0 || typed > 0 && !term.isShort()) {
            return new Span(typed, typed + term.word().length());
        }
        var root = word.indexOf(term.root());
        if (!term.isMeaningless() && (root == 0 || root > 0 && term.isRootFoundWithin())) {
            return new Span(root, root + term.root().length());
        }
        return alike && term.isFoundWithin() && likeness(term.word(), word) >= LIKENESS
                ? new Span(0, word.length())
                : new Span(0, 0);
    }

    /** How many of the word's trigrams the other has: what {@code word_similarity} asks of a single word. */
    private static double likeness(String word, String other) {
        var wanted = trigrams(word);
        var there = new HashSet<>(wanted);
        there.retainAll(trigrams(other));
        return there.size() / (double) wanted.size();
    }

    private static Set<String> trigrams(String word) {
        var padded = "  " + word + " ";
        var trigrams = new HashSet<String>();
        for (var i = 0; i + 3 <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + 3));
        }
        return trigrams;
    }
}
