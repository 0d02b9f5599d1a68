package se.samsyn.picture;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.ui.Texts;

/** Texts, dates and figures in one language, on a page and on paper alike. */
public final class Wording {

    /** Days and hours are Swedish, wherever the server stands. */
    private final Texts texts;

    private final Locale locale;

    public Wording(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    public String of(Enum<?> constant) {
        return of("picture." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** For example "18 nov. 2026". */
    public String date(@Nullable LocalDate date) {
        return date == null
                ? of("shared.unknown")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(date);
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, SwedishTime.ZONE));
    }

    /** For example "10:42". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(SwedishTime.ZONE).format(instant);
    }

    /** For example "nov", and "jan 26" where a year begins. */
    public String month(LocalDate month, boolean withYear) {
        var name = DateTimeFormatter.ofPattern("LLL", locale).format(month).replace(".", "");
        return withYear ? name + " " + "%02d".formatted(month.getYear() % 100) : name;
    }

    /** For example "november 2026". */
    public String wholeMonth(LocalDate month) {
        return DateTimeFormatter.ofPattern("LLLL y", locale).format(month);
    }

    public String number(BigDecimal value) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    public String number(long value) {
        return NumberFormat.getInstance(locale).format(value);
    }
}
