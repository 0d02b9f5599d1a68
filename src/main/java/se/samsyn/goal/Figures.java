package se.samsyn.goal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RuleViolation;

/** Figures as people write them: "1 250,5" and "1250.5" are the same. */
public final class Figures {

    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,6})?");

    /** The most that a figure may be, either way; far above anything a municipality counts. */
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private Figures() {}

    /**
     * Reads a figure with a decimal comma or point, with or without spaces between thousands.
     *
     * @throws NumberFormatException where it is none
     */
    public static BigDecimal parse(String text) {
        var plain = text.strip()
                .replaceAll("(?<=\\d)[ \\u00a0\\u2009\\u202f](?=\\d{3}(\\D|$))", "")
                .replace('\u2212', '-')
                .replace(',', '.');
        if (!FIGURE.matcher(plain).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(plain);
    }

    /** With the language's decimal mark and thousands parted, and no more decimals than it has. */
    public static String format(BigDecimal value, Locale locale) {
        var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale));
        return format.format(value);
    }

    static void check(String field, @Nullable BigDecimal value) {
        if (value != null && value.abs().compareTo(MOST) > 0) {
            throw new RuleViolation(field, "goal.figure.wrong");
        }
    }
}
