package se.samsyn.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is of.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; not before {@code from}
 * @param area only what concerns this area; null for the whole municipality
 */
public record PictureQuery(
        LocalDate from, LocalDate to, @Nullable Long area) {

    public PictureQuery {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends before it begins: " + from + " to " + to);
        }
    }

    /** The day before the period: the last day of the one that it is compared with. */
    public LocalDate previousTo() {
        return from.minusDays(1);
    }

    /** First day of the period before, which is as long as this one. */
    public LocalDate previousFrom() {
        return from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
    }
}
