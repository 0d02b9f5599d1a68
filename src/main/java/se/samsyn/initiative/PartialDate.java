package se.samsyn.initiative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Worded;

/**
 * A date known with a precision: "2023", "mars 2023" or "14 mars 2023". What is not known is not made up; the date is
 * the first day of the period that is known.
 */
public record PartialDate(LocalDate date, DatePrecision precision) implements Worded {

    public PartialDate {
        date = switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(date, DatePrecision.DAY);
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(LocalDate.of(year, month, 1), DatePrecision.MONTH);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
    }

    /** For what is stored in two columns that are null together. */
    public static @Nullable PartialDate ofNullable(@Nullable LocalDate date, @Nullable DatePrecision precision) {
        return date == null || precision == null ? null : new PartialDate(date, precision);
    }

    /**
     * Reads what a person writes, in Swedish or English: "2023", "2023-03", "mars 2023", "2023-03-14", "14 mars 2023".
     *
     * @throws java.time.DateTimeException where it is none of these, or no day of the calendar
     */
    public static PartialDate parse(String text) {
        return PartialDateParser.parse(text);
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> YearMonth.from(date).atEndOfMonth();
            case YEAR -> date.withDayOfYear(date.lengthOfYear());
        };
    }

    /** As people write it, and as {@link #parse} reads it. */
    @Override
    public String format(Locale locale) {
        var pattern =
                switch (precision) {
                    case DAY -> "d MMMM uuuu";
                    case MONTH -> "MMMM uuuu";
                    case YEAR -> "uuuu";
                };
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** "2023", "2023-03" or "2023-03-14". */
    @Override
    public String toString() {
        return date.toString()
                .substring(
                        0,
                        switch (precision) {
                            case DAY -> 10;
                            case MONTH -> 7;
                            case YEAR -> 4;
                        });
    }
}
