package se.samsyn.suggest;

import java.util.regex.Pattern;

/** The marks by which Swedish news sets off what somebody says. */
final class SpeechMarks {

    static final String DASHES = "-–—−";
    static final String OPENING = "\"”“»„«";
    static final String CLOSING = "\"”“«»";

    /** No one talks this long without a paragraph. */
    private static final int LONGEST = 5_000;

    private static final Pattern DASHED = Pattern.compile("^[-–—−]\\s*[\\p{Lu}\\d\"”].*", Pattern.DOTALL);
    private static final Pattern SAID =
            Pattern.compile("(?U)[,.!?”\"»]\\s+(?:" + String.join("|", Dictionary.words("verbs-of-saying")) + ")\\b");
    private static final Pattern AFTER_COMMA =
            Pattern.compile("(?U),\\s(?:" + String.join("|", Dictionary.words("verbs-of-saying")) + ")\\s");
    private static final Pattern I_OR_WE =
            Pattern.compile("(?iU)\\b(?:jag|vi|oss|vår|vårt|våra|mig|min|mitt|mina|du|ni)\\b");
    private static final Pattern SENTENCE_AND_MORE = Pattern.compile("[.!?]\\s+\\p{Lu}");

    private SpeechMarks() {}

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Words of one's own: somebody who reports another's words has no "jag" and no "vi". */
    static boolean isFirstPerson(String words) {
        return I_OR_WE.matcher(words).find();
    }

    /** "…, säger NN": words of somebody, whether or not there are marks around them. */
    static boolean hasAttribution(String words) {
        return AFTER_COMMA.matcher(words).find();
    }

    /** A line that begins with a dash and is talk rather than an item of a list. */
    static boolean looksLikeTalk(String line) {
        if (line.isEmpty() || !isDash(line.charAt(0)) || line.length() > LONGEST) {
            return false;
        }
        return DASHED.matcher(line).matches()
                && (SAID.matcher(line).find()
                        || I_OR_WE.matcher(line).find()
                        || (SENTENCE_AND_MORE.matcher(line).find() && line.length() > 80));
    }
}
