package se.samsyn.shared;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Swedish personal identity and co-ordination numbers (lag 2022:1697, 2 kap. 8 §: the day plus 60), which have no place
 * in a registry of organisations. An organisation number passes the same check digit and differs in its third and
 * fourth digit, which are 20 or more.
 */
public final class PersonalNumbers {

    private static final Pattern SHAPE = Pattern.compile("(?<!\\d)(?:18|19|20)?"
            + "(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]))[-+\u2013 ]?(\\d{4})(?!\\d)");

    private PersonalNumbers() {}

    /** Whether a text holds what looks like one. One date-like number in ten does without being one. */
    public static boolean in(String text) {
        return !found(text).isEmpty();
    }

    /** What in a text looks like one, as written and in order, to be shown to whoever wrote it. */
    public static List<String> found(String text) {
        return SHAPE.matcher(text)
                .results()
                .filter(match -> hasCheckDigit(match.group(1) + match.group(2)))
                .map(MatchResult::group)
                .toList();
    }

    /** @throws RuleViolation where a text holds what looks like a personal number */
    public static void refuse(String field, String text) {
        if (in(text)) {
            throw new RuleViolation(field, "shared.personalNumber");
        }
    }

    /** Whether the last digit is the modulus-10 check digit of the others. */
    public static boolean hasCheckDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }
}
