package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the paragraphs of plain text: one a line, or several lines where the sender's program has wrapped them. */
final class Paragraphs {

    /** A paragraph without its margins; {@code afterBlank} when an empty line stands before it. */
    record Line(int start, int end, String text, boolean afterBlank) {}

    /** A part of a line. */
    record Piece(int start, int end) {}

    static final Pattern LIST_MARK =
            Pattern.compile("^(?:[•·●▪◦‣*→➔➢➤✓✔]\\s*|[-–—>]\\s+|o\\s{2,}|\\d{1,2}[.)]\\s+|[a-h]\\)\\s+)");
    private static final Pattern SPEECH_OR_LIST =
            Pattern.compile("^(?:[•·●▪◦‣*→➔➢➤✓✔–—-]|>\\s|\\d{1,2}[.)]\\s).*", Pattern.DOTALL);
    private static final int WRAPPED_FROM = 50;
    private static final int WRAPPED_TO = 110;
    private static final int LONG_LINES = 3;

    /** Nobody writes a longer paragraph: a longer one is cut, so that no rule ever runs long. */
    private static final int LONGEST = 10_000;

    /** More white space than between words: columns of a table, which are paragraphs of their own. */
    private static final int GAP = 40;

    private Paragraphs() {}

    static List<Line> of(String text) {
        var paragraphs = new ArrayList<Line>();
        List<Line> lines = lines(text);
        boolean wrapped = isWrapped(lines);
        for (Line line : lines) {
            Line last = paragraphs.isEmpty() ? null : paragraphs.getLast();
            if (last != null
                    && !line.afterBlank()
                    && line.end() - last.start() <= LONGEST
                    && line.start() - last.end() < GAP
                    && continues(last, line, text, wrapped)) {
                paragraphs.removeLast();
                paragraphs.add(new Line(
                        last.start(), line.end(), text.substring(last.start(), line.end()), last.afterBlank()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** A text with whole paragraphs on one line was not wrapped by a program: there every line is one by itself. */
    private static boolean isWrapped(List<Line> lines) {
        return lines.stream().filter(line -> line.text().length() > WRAPPED_TO).count() < LONG_LINES;
    }

    private static boolean continues(Line above, Line below, String text, boolean wrappedText) {
        if (SPEECH_OR_LIST.matcher(below.text()).matches() || PublicationDate.isLine(below.text())) {
            return false;
        }
        int lastBreak = above.text().lastIndexOf('\n') + 1;
        int lastLength = above.text().length() - lastBreak;
        char first = below.text().charAt(0);
        char lastChar = text.charAt(above.end() - 1);
        boolean open = ".!?:”\"".indexOf(lastChar) < 0;
        if (Character.isLowerCase(first)) {
            return open;
        }
        int firstLength =
                above.text().indexOf('\n') < 0 ? lastLength : above.text().indexOf('\n');
        boolean wrapped = wrappedText && Math.min(lastLength, firstLength) >= WRAPPED_FROM && lastLength <= WRAPPED_TO;
        return wrapped && (open || lastBreak > 0) && below.text().length() > WRAPPED_FROM / 2;
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        boolean blank = true;
        int at = 0;
        while (at <= text.length()) {
            int newline = text.indexOf('\n', at);
            int stop = newline < 0 ? text.length() : newline;
            int start = at;
            int end = stop;
            while (start < end && isMargin(text.charAt(start))) {
                start++;
            }
            while (end > start && isMargin(text.charAt(end - 1))) {
                end--;
            }
            // in pieces, none of which is wrapped, where it has gaps or is longer than any paragraph
            boolean afterBlank = blank;
            for (Piece piece : pieces(text, start, end)) {
                lines.add(new Line(piece.start(), piece.end(), text.substring(piece.start(), piece.end()), afterBlank));
                afterBlank = true;
            }
            blank = start == end;
            at = stop + 1;
        }
        return lines;
    }

    /** A line as it stands, or cut before its gaps and where it is longer than any paragraph. */
    static List<Piece> pieces(String text, int start, int end) {
        var pieces = new ArrayList<Piece>();
        int at = afterMargin(text, start, end);
        while (at < end) {
            int stop = endOfPiece(text, at, end);
            pieces.add(new Piece(at, stop));
            at = afterMargin(text, stop, end);
        }
        return pieces;
    }

    private static int afterMargin(String text, int from, int end) {
        int at = from;
        while (at < end && isMargin(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a piece that begins with a word ends: before the first gap, or after the last word that still fits. */
    private static int endOfPiece(String text, int start, int end) {
        int lastEnd = start;
        int word = start;
        for (int i = start; i < end; i++) {
            if (!isMargin(text.charAt(i))) {
                word = i + 1;
            } else if (i == word) {
                lastEnd = i;
            } else if (i - word >= GAP) {
                return word;
            }
            if (i - start >= LONGEST) {
                int cut = lastEnd > start ? lastEnd : i;
                return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
            }
        }
        return word;
    }

    private static boolean isMargin(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }
}
