package se.samsyn.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people type and paste, made fit for storing: composed characters (NFC), no control characters, no half
 * surrogate pairs, which PostgreSQL refuses; emoji and right-to-left text pass untouched, but nothing that turns the
 * order of other people's text. Then checked for length, with a {@link RuleViolation} that names the field.
 */
public final class Input {

    /** The longest name, in UTF-16 units. */
    public static final int NAME = 200;

    /** The longest running text, in UTF-16 units. */
    public static final int TEXT = 10_000;

    /** Marks, embeddings, overrides and isolates: they make a name read as another than it is. */
    private static final Pattern BIDI_CONTROLS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern ENDS_OF_LINES = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern HALF_PAIRS = Pattern.compile("\\p{Cs}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Z}\\s]+");

    /** Nothing that is kept here by its day is older; what began before is said by its year. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private Input() {}

    /** One line: every run of white space becomes one space. */
    public static String line(@Nullable String typed) {
        return WHITE_SPACE.matcher(clean(typed)).replaceAll(" ").strip();
    }

    /** One line that begins with a capital, as the first word in a column or a field is written: "Rektor". */
    public static String capitalised(@Nullable String typed) {
        var line = line(typed);
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** Running text: lines are kept. */
    public static String text(@Nullable String typed) {
        return clean(typed).strip();
    }

    /** One line each; empty ones and repetitions are left out. */
    public static List<String> lines(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(Input::line)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    /** @throws RuleViolation where a name is missing or longer than {@link #NAME} */
    public static void checkName(String field, String name) {
        if (name.isEmpty()) {
            throw new RuleViolation(field, "shared.required");
        }
        checkLength(field, name, NAME);
    }

    /** @throws RuleViolation where the text is longer */
    public static void checkLength(String field, String text, int most) {
        if (text.length() > most) {
            throw new RuleViolation(field, "shared.tooLong", most);
        }
    }

    /** @throws RuleViolation where there are more than 50 lines or one is longer than {@link #NAME} */
    public static void checkLines(String field, List<String> lines) {
        if (lines.size() > 50) {
            throw new RuleViolation(field, "shared.tooManyLines", 50);
        }
        lines.forEach(line -> checkLength(field, line, NAME));
    }

    /** @throws RuleViolation where the year cannot be meant: 202 or 20246 for 2024 */
    public static void checkDate(String field, @Nullable LocalDate date) {
        if (date != null && (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY))) {
            throw new RuleViolation(field, "shared.date.year");
        }
    }

    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var lines = ENDS_OF_LINES.matcher(composed).replaceAll("\n");
        var shown =
                BIDI_CONTROLS.matcher(CONTROLS.matcher(lines).replaceAll("")).replaceAll("");
        return HALF_PAIRS.matcher(shown).replaceAll("\uFFFD");
    }
}
