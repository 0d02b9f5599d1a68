package se.samsyn.initiative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as precisely as it is written, in Swedish or English. */
final class PartialDateParser {

    private static final Pattern FIGURES = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{4})");

    /** The first three letters of each month; Swedish and English differ in two. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"));

    private PartialDateParser() {}

    static PartialDate parse(String text) {
        var written = text.strip().toLowerCase(Locale.ROOT);
        var figures = FIGURES.matcher(written);
        if (figures.matches()) {
            return of(figures.group(1), figures.group(2), figures.group(3), text);
        }
        var words = WORDS.matcher(written);
        if (words.matches()) {
            return of(words.group(3), month(words.group(2), text), words.group(1), text);
        }
        throw new DateTimeException(text);
    }

    private static PartialDate of(String year, @Nullable String month, @Nullable String day, String text) {
        var number = Integer.parseInt(year);
        if (number < 1800 || number > 2200) {
            throw new DateTimeException(text);
        }
        if (month == null) {
            return PartialDate.year(number);
        }
        return day == null
                ? PartialDate.month(number, Integer.parseInt(month))
                : PartialDate.day(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static String month(String name, String text) {
        var start = name.substring(0, 3);
        return MONTHS.stream()
                .map(months -> months.indexOf(start))
                .filter(index -> index >= 0)
                .findFirst()
                .map(index -> String.valueOf(index + 1))
                .orElseThrow(() -> new DateTimeException(text));
    }
}
