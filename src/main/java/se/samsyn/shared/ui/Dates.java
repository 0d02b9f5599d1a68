package se.samsyn.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.SwedishTime;

/** Dates as people say them, with the exact date one step away. */
public final class Dates {

    private Dates() {}

    /** For example "18 nov. 2026". */
    public static String exact(@Nullable LocalDate date) {
        return date == null
                ? Texts.of("shared.unknown")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(Texts.locale())
                        .format(date);
    }

    /** The day on which something happened, as it was in Sweden: wherever the server and the browser stand. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SwedishTime.ZONE);
    }

    /** "i dag", "i går", "om 6 dagar", or the exact date when more than four weeks away. */
    public static String relative(@Nullable LocalDate date, LocalDate today) {
        if (date == null) {
            return Texts.of("shared.unknown");
        }
        var days = ChronoUnit.DAYS.between(today, date);
        if (Math.abs(days) > 28) {
            return exact(date);
        }
        if (days == 0) {
            return Texts.of("shared.today");
        }
        if (Math.abs(days) == 1) {
            return Texts.of(days > 0 ? "shared.tomorrow" : "shared.yesterday");
        }
        return Texts.of(days > 0 ? "shared.inDays" : "shared.daysAgo", Math.abs(days));
    }

    /** A relative date whose exact date is shown on hover. */
    public static Span mark(@Nullable LocalDate date, LocalDate today) {
        var span = new Span(relative(date, today));
        span.addClassName("s-nowrap");
        if (date != null) {
            span.getElement().setAttribute("title", exact(date));
        }
        return span;
    }
}
