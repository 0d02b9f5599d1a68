package se.samsyn.screening;

import java.text.Normalizer;

/**
 * A text as a person reads it: without characters that nobody sees, every digit an ASCII digit, every dash a hyphen and
 * every space a space, so that none of these hides a number. Knows where each character stands in the text itself.
 */
final class Legible {

    private final String source;
    private final String text;
    private final int[] places;

    private Legible(String source, String text, int[] places) {
        this.source = source;
        this.text = text;
        this.places = places;
    }

    static Legible of(String written) {
        var source = Normalizer.normalize(written, Normalizer.Form.NFC);
        var text = new StringBuilder(source.length());
        var places = new int[source.length() + 1];
        for (var i = 0; i < source.length(); ) {
            var point = source.codePointAt(i);
            var width = Character.charCount(point);
            if (!isInvisible(point)) {
                places[text.length()] = i;
                text.append(plain(point));
            }
            i += width;
        }
        places[text.length()] = source.length();
        return new Legible(source, text.toString(), places);
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.NON_SPACING_MARK
                || point == 0x034F;
    }

    /** One character for each: what lies outside the first plane is no part of anything looked for, but digits. */
    private static char plain(int point) {
        var digit = Character.digit(point, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (Character.getType(point) == Character.DASH_PUNCTUATION || point == 0x2212 || point == 0x2043) {
            return '-';
        }
        if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
            return '\n';
        }
        if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
            return ' ';
        }
        // full-width letters and signs
        if (point >= 0xFF01 && point <= 0xFF5E) {
            return (char) (point - 0xFEE0);
        }
        return Character.isBmpCodePoint(point) ? (char) point : '\u25A1';
    }

    String text() {
        return text;
    }

    int start(int at) {
        return places[at];
    }

    /** After the character before this one, with whatever nobody sees inside. */
    int end(int at) {
        return at == 0 ? 0 : places[at - 1] + Character.charCount(source.codePointAt(places[at - 1]));
    }

    String excerpt(int from, int to) {
        return source.substring(start(from), end(to));
    }
}
