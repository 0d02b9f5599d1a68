package se.samsyn.search;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.shared.Search;

/**
 * What was typed, as it is looked for: small letters and no punctuation, as {@code searchable} makes the columns, so that
 * nothing that was typed can be a wildcard.
 *
 * @param terms in the order typed, each once, at most eight
 * @param number the number of a record; null where none was typed
 */
record Sought(List<String> terms, @Nullable Long number) {

    /** The longest that can be searched for, in UTF-16 units. */
    static final int LONGEST = 200;

    private static final int TERMS = 8;

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** {@code 12}, {@code #12}, {@code nr 12}, {@code initiativ/12}. */
    private static final Pattern NUMBER = Pattern.compile("(?:#|nr\\.?|[\\p{L}/-]+/)? ?(\\d{1,18})");

    /** As in {@code searchable}. */
    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{Z}\\s<=>+|~^$`]+");

    /** @throws se.samsyn.shared.RuleViolation where it is too long to be searched for */
    static Sought of(String typed) {
        var line = Input.line(typed);
        Input.checkLength("q", line, LONGEST);
        var small = line.toLowerCase(SWEDISH);
        var number = NUMBER.matcher(small);
        return new Sought(
                BETWEEN.splitAsStream(Search.orgNumbersAsKept(small))
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .limit(TERMS)
                        .toList(),
                number.matches() ? Long.valueOf(number.group(1)) : null);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The terms as one, as they would stand in a name. */
    String phrase() {
        return String.join(" ", terms);
    }

    /** Without those that every text holds, unless there are no others. */
    Sought without(List<Term> meaningless) {
        var left = terms.stream()
                .filter(term -> meaningless.stream().noneMatch(one -> one.word().equals(term)))
                .toList();
        return left.isEmpty() ? this : new Sought(left, number);
    }

    /**
     * A word that is searched for.
     *
     * @param stem what all its forms begin with; null for a word that every text holds
     */
    record Term(String word, @Nullable String stem) {

        /** From this length on a word is found within others; shorter ones stand in too many by chance. */
        private static final int WITHIN = 4;

        boolean isMeaningless() {
            return stem == null;
        }

        /** What its forms have in common. */
        String root() {
            return Objects.requireNonNullElse(stem, word);
        }

        /** One or two letters: looked for at the beginning of names, since texts hold them everywhere. */
        boolean isShort() {
            return word.length() < 3;
        }

        boolean isFoundWithin() {
            return word.length() >= WITHIN;
        }

        /** Where its root is too short to be found within words, the word itself is. */
        boolean isRootFoundWithin() {
            return root().length() >= WITHIN;
        }

        /** The forms of the word, and what is put together with it: patterns of which a text holds one. */
        List<String> inTexts() {
            if (!isFoundWithin()) {
                return List.of("% " + word + "%");
            }
            return isRootFoundWithin() ? List.of("%" + root() + "%") : List.of("% " + root() + "%", "%" + word + "%");
        }

        /** Or the name this; "rån" stands in "från" too, but in names that does little harm, and finds "bankrån". */
        @Nullable
        String inNames() {
            return isFoundWithin() || isShort() ? null : "%" + word + "%";
        }

        /** Whether there is one pattern that says it, and no other. */
        boolean isAPattern() {
            return inTexts().size() == 1 && inNames() == null;
        }
    }
}
