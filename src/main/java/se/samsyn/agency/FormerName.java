package se.samsyn.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RuleViolation;

/**
 * What an agency was called before.
 *
 * @param until as far as it is known: 2015, 2015-06 or 2015-06-30; empty where it is not
 * @param source where it says so; may be empty
 */
public record FormerName(
        @FreeText String name,
        @NotFreeText("a day, a month or a year") String until,
        @FreeText String source) {

    public FormerName {
        name = Input.line(name);
        until = Input.line(until);
        source = Input.line(source);
    }

    /** Whether this is how a year, a month or a day is written, and there is such a one. */
    public static boolean isUntil(@Nullable String typed) {
        try {
            return switch (Input.line(typed).length()) {
                case 0 -> true;
                case 4 -> Year.parse(Input.line(typed)).isAfter(Year.of(1000));
                case 7 -> YearMonth.parse(Input.line(typed)).getYear() > 1000;
                default ->
                    LocalDate.parse(Input.line(typed)).getYear() > 1000
                            && Input.line(typed).length() == 10;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    boolean isSame(String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    void check() {
        Input.checkName("formerNames", name);
        Input.checkLength("formerNames", source, Input.NAME);
        if (!isUntil(until)) {
            throw new RuleViolation("formerNames", "agency.formerName.until.wrong");
        }
    }
}
