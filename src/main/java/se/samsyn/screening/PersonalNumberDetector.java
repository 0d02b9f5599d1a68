package se.samsyn.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samsyn.shared.PersonalNumbers;

/**
 * Personal and co-ordination numbers with a right check digit. An organisation number has 20 or more where these have a
 * month. Every part is of bounded length, so that a page of digits is read in one go.
 */
final class PersonalNumberDetector implements Detector {

    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String DAY = "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";

    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\d)(?:18|19|20)?\\d{2}[- ]?" + MONTH + "[- ]?" + DAY + " ?[-+]? ?\\d{4}(?!\\d)");

    /** Digit by digit, as one writes to get past a check. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\d])(?:\\d[ .]){5,7}\\d ?[-+. ]? ?(?:\\d[ .]){3}\\d(?!\\d)");

    @Override
    public List<Span> find(Passage passage) {
        var found = new ArrayList<Span>();
        for (var pattern : List.of(WRITTEN, SPACED)) {
            var matcher = pattern.matcher(passage.text());
            while (matcher.find()) {
                if (isNumber(matcher.group().replaceAll("\\D", ""))) {
                    found.add(new Span(matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }

    private static boolean isNumber(String digits) {
        var ten = digits.substring(digits.length() - 10);
        return (digits.length() == 10 || digits.length() == 12)
                && ten.substring(2, 6).matches(MONTH + DAY)
                && PersonalNumbers.hasCheckDigit(ten);
    }
}
