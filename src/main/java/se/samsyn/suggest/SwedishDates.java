package se.samsyn.suggest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as Swedish text writes them. */
final class SwedishDates {

    static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final String MONTH = "(januari|jan|februari|feb|mars|mar|april|apr|maj|juni|jun|juli|jul|augusti|aug"
            + "|september|sept|sep|oktober|okt|november|nov|december|dec)\\b\\.?";
    private static final Pattern ISO = Pattern.compile("(?<![\\d/-])((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(\\d{1,2})[/.](\\d{1,2})[/.-]((?:19|20)\\d\\d)(?!\\d)");
    static final Pattern DAY_MONTH = Pattern.compile(
            "(?iU)(?<![\\d.:])(\\d{1,2})(?::?e|:a)?\\s+" + MONTH + "(?:,?\\s+((?:19|20)\\d\\d)(?!\\d))?");

    private SwedishDates() {}

    /** The first complete date in a line, or null. */
    static @Nullable LocalDate complete(String line) {
        Matcher iso = ISO.matcher(line);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher written = DAY_MONTH.matcher(line);
        while (written.find()) {
            if (written.group(3) != null) {
                return date(written.group(3), String.valueOf(month(written.group(2))), written.group(1));
            }
        }
        Matcher slashed = SLASHED.matcher(line);
        return slashed.find() ? date(slashed.group(3), slashed.group(2), slashed.group(1)) : null;
    }

    /** 1 to 12 for a month's name or its abbreviation. */
    static int month(String name) {
        String start = Dictionary.lower(name).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
