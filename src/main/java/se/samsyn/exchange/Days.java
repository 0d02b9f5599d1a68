package se.samsyn.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.samsyn.initiative.DatePrecision;
import se.samsyn.initiative.PartialDate;

/** Days as spreadsheets and people write them; never as Americans do, whose 3/4 is somebody else's 4/3. */
final class Days {

    private static final Pattern FIGURES = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./ -](\\d{4})");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");

    private Days() {}

    /** @throws DateTimeException where it is none */
    static PartialDate partial(String text) {
        var said = TIME.matcher(text.strip()).replaceFirst("");
        var together = TOGETHER.matcher(said);
        if (together.matches()) {
            return PartialDate.parse(together.replaceFirst("$1-$2-$3"));
        }
        var dayFirst = DAY_FIRST.matcher(said);
        if (dayFirst.matches()) {
            return PartialDate.parse(dayFirst.replaceFirst("$3-$2-$1"));
        }
        return PartialDate.parse(FIGURES.matcher(said).matches() ? said.replaceAll("[/.]", "-") : said);
    }

    /** @throws DateTimeException where it is none, or less than a day */
    static LocalDate whole(String text) {
        var day = partial(text);
        if (day.precision() != DatePrecision.DAY) {
            throw new DateTimeException(text);
        }
        return day.date();
    }
}
