package se.samsyn.news.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import se.samsyn.suggest.PartialDate;

/** Reads "2023", "2023-05" or "2023-05-24", as exact as they are. */
final class PartialDates {

    private static final Pattern WRITTEN =
            Pattern.compile("((?:19|20)\\d\\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

    private PartialDates() {}

    static Optional<PartialDate> parse(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new PartialDate(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2)),
                        matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3))))
                : Optional.empty();
    }
}
