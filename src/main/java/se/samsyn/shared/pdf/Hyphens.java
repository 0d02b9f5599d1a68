package se.samsyn.shared.pdf;

/**
 * Where a long Swedish word may be broken: before the last consonant between two vowels, which is how the language parts
 * its syllables. Compounds are not known as such; a place that a dictionary would not choose is still better than one
 * without a hyphen.
 */
public final class Hyphens {

    /** A shorter word fits wherever it stands. */
    private static final int LONG = 14;

    /** In the head of a table, where columns are as many as areas. */
    private static final int LONG_IN_HEAD = 7;

    /** Fewer letters do not stand alone on a line. */
    private static final int LEAST = 3;

    private static final String VOWELS = "aeiouy\u00e5\u00e4\u00f6\u00e9";
    private static final char SOFT = '\u00ad';

    private Hyphens() {}

    /** The text with soft hyphens in its long words. */
    public static String soften(String text) {
        return soften(text, LONG);
    }

    /** As {@link #soften(String)}, for the narrowest columns. */
    public static String softenHead(String text) {
        return soften(text, LONG_IN_HEAD);
    }

    private static String soften(String text, int length) {
        var softened = new StringBuilder(text.length() + 8);
        var word = new StringBuilder();
        for (var i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                word.append(text.charAt(i));
            } else {
                softened.append(word.length() < length ? word : parted(word));
                word.setLength(0);
                if (i < text.length()) {
                    softened.append(text.charAt(i));
                }
            }
        }
        return softened.toString();
    }

    private static StringBuilder parted(CharSequence word) {
        var parted = new StringBuilder();
        var since = 0;
        for (var i = 0; i < word.length(); i++) {
            if (since >= LEAST && word.length() - i >= LEAST && beginsSyllable(word, i)) {
                parted.append(SOFT);
                since = 0;
            }
            parted.append(word.charAt(i));
            since++;
        }
        return parted;
    }

    private static boolean beginsSyllable(CharSequence word, int index) {
        return !isVowel(word.charAt(index)) && isVowel(word.charAt(index + 1)) && hasVowel(word, index);
    }

    private static boolean hasVowel(CharSequence word, int before) {
        for (var i = 0; i < before; i++) {
            if (isVowel(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }
}
