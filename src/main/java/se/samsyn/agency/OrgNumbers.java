package se.samsyn.agency;

import java.util.regex.Pattern;
import se.samsyn.shared.Input;
import se.samsyn.shared.PersonalNumbers;
import se.samsyn.shared.RuleViolation;

/**
 * Swedish organisation numbers: ten digits, the last a check digit, the third and fourth together at least 20. Smaller
 * there is a sole trader's, which is that person's personal number.
 */
public final class OrgNumbers {

    /** As people write it: hyphen or spaces, and 16 before it as the tax agency does. */
    private static final Pattern WRITTEN = Pattern.compile("(?:16)?(\\d{6})[-\u2013 ]?(\\d{4})");

    private OrgNumbers() {}

    /** For example "212000-2882"; what is no number is given back as it is. */
    public static String written(String digits) {
        return digits.length() == 10 ? digits.substring(0, 6) + "-" + digits.substring(6) : digits;
    }

    /** The ten digits, or what was typed where it is no such number, so that it can be shown and corrected. */
    static String digits(String typed) {
        var line = Input.line(typed);
        var match = WRITTEN.matcher(line.replace(" ", ""));
        return match.matches() ? match.group(1) + match.group(2) : line;
    }

    static void check(String field, String number) {
        if (number.isEmpty()) {
            return;
        }
        if (!number.matches("[0-9]{10}")) {
            throw new RuleViolation(field, "agency.orgNumber.shape");
        }
        if (Integer.parseInt(number.substring(2, 4)) < 20) {
            throw new RuleViolation(field, "agency.orgNumber.personal");
        }
        if (!PersonalNumbers.hasCheckDigit(number)) {
            throw new RuleViolation(field, "agency.orgNumber.checkDigit");
        }
    }
}
