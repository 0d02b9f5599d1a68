package se.samsyn.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field that many records can be given a value in at once. What it says is a text here, written as the module likes (a
 * constant's name, a day as 2026-11-22, numbers with commas between them), because it is kept until it can no longer be
 * taken back; "" says nothing.
 *
 * @param <R> the record with its version
 * @param key names it for good
 * @param label what it is called
 * @param editor how a value is chosen
 * @param now what a record says in it
 * @param with the record, saying something else in it
 * @param asked what it is to say, from what it says now and what was chosen
 * @param words what it says, in words
 */
@NotFreeText("what a program says of itself")
public record BulkField<R>(
        String key,
        String label,
        Editor editor,
        Function<R, String> now,
        BiFunction<R, String, R> with,
        BiFunction<String, String, String> asked,
        UnaryOperator<String> words) {

    /** In the place of what it said, whatever that was. */
    public BulkField(
            String key,
            String label,
            Editor editor,
            Function<R, String> now,
            BiFunction<R, String, R> with,
            UnaryOperator<String> words) {
        this(key, label, editor, now, with, (_, chosen) -> chosen, words);
    }

    /** How a value is chosen. */
    public sealed interface Editor {}

    /** @param none what it is called to choose nothing; null where something has to be chosen */
    public record OneOf(List<Option> options, @Nullable String none) implements Editor {}

    /**
     * A day, or none.
     *
     * @param from the first that may be chosen; null where any may
     */
    public record Day(@Nullable LocalDate from) implements Editor {

        public Day() {
            this(null);
        }

        /** @throws RuleViolation where the day that was chosen lies before those that may be */
        public void check(String chosen) {
            if (from != null && !chosen.isEmpty() && LocalDate.parse(chosen).isBefore(from)) {
                throw new RuleViolation("", "shared.date.from", from.toString());
            }
        }
    }

    /** A line in people's own words, or nothing. */
    public record Line() implements Editor {}

    /** @param words what it is called */
    public record Option(String value, String words) {}
}
