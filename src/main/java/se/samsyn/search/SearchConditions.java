package se.samsyn.search;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static se.samsyn.jooq.registry.tables.SearchRecord.SEARCH_RECORD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.samsyn.search.Sought.Term;

/**
 * When a row is found, and how near it is. In the columns every word has one space before and after it, and terms hold
 * letters and figures only, so a pattern is never more than it says.
 */
final class SearchConditions {

    /** Ranks from this on are names that are spelt nearly so. */
    static final int ALIKE = 8;

    /** How much of a word's trigrams a name has to hold; one letter wrong in eight is 0.67, two about 0.5. */
    private static final double LIKENESS = 0.5;

    /** Those that are not looked for by names that are spelt nearly so. */
    private static final Set<SearchKind> UNNAMED =
            EnumSet.of(SearchKind.ACTIVITY, SearchKind.STATEMENT, SearchKind.PROMISE, SearchKind.REVIEW);

    private static final Field<String> NAMES = SEARCH_RECORD.SEARCH_NAMES;
    private static final Field<String> TEXTS = SEARCH_RECORD.SEARCH_TEXTS;

    private SearchConditions() {}

    static Condition matches(Sought sought, List<Term> terms) {
        var inWords = terms.size() == 1
                        && (terms.getFirst().isShort() || terms.getFirst().isMeaningless())
                ? begins(NAMES, terms.getFirst().word())
                : and(terms.stream().map(SearchConditions::matches).toList());
        return sought.number() == null
                ? inWords
                : inWords.or(SEARCH_RECORD.ID.eq(sought.number()).and(isNumbered()));
    }

    /** The forms of the word, and what is put together with it. */
    private static Condition matches(Term term) {
        if (!term.isFoundWithin()) {
            // "rån" stands in "från" too; in names that does little harm, and finds "bankrån"
            return term.isShort()
                    ? begins(TEXTS, term.word())
                    : begins(TEXTS, term.word()).or(holds(NAMES, term.word()));
        }
        return term.isRootFoundWithin()
                ? holds(TEXTS, term.root())
                : begins(TEXTS, term.root()).or(holds(TEXTS, term.word()));
    }

    /** 0 its number, 1 to 4 its name, 5 to 7 what it says. */
    static Field<Integer> rank(Sought sought, List<Term> terms) {
        var phrase = sought.phrase();
        // most say the words in their texts alone, and are asked that first
        var inNames = when(NAMES.like(" " + phrase + " %"), 1)
                .when(NAMES.like(" " + phrase + "%").or(NAMES.like("% " + phrase + " %")), 2)
                .when(all(terms, term -> begins(NAMES, term.word())), 3)
                .otherwise(4);
        var ranks = when(all(terms, term -> holds(NAMES, term.word())), inNames)
                .when(all(terms, term -> begins(TEXTS, term.word())), 5)
                .when(all(terms, term -> holds(TEXTS, term.word())), 6)
                .otherwise(7);
        return sought.number() == null
                ? ranks
                : when(SEARCH_RECORD.ID.eq(sought.number()).and(isNumbered()), 0)
                        .otherwise(ranks);
    }

    /**
     * A name in which every word stands, or one that is spelt nearly so; words of three letters are all alike. Not of
     * activities, of which there are most by far, and whose names say little.
     */
    static Condition alike(List<Term> terms) {
        return terms.stream().noneMatch(Term::isFoundWithin)
                ? DSL.falseCondition()
                : SEARCH_RECORD
                        .KIND
                        .notIn(UNNAMED.stream().map(kind -> inline(kind.name())).toList())
                        .and(all(
                                terms,
                                term -> term.isFoundWithin()
                                        ? holds(NAMES, term.root()).or(isAlike(term))
                                        : begins(NAMES, term.word())));
    }

    /** Two things that are quick to ask come first: whoever types wrongly does so seldom at both ends of a word. */
    private static Condition isAlike(Term term) {
        var word = term.word();
        return begins(NAMES, word.substring(0, 2))
                .or(holds(NAMES, word.substring(word.length() - Math.min(5, word.length() / 2))))
                .and(likeness(term).ge(inline(LIKENESS)));
    }

    /** Smaller is more alike. */
    static Field<Double> unlikeness(List<Term> terms) {
        return terms.stream()
                .filter(Term::isFoundWithin)
                .map(SearchConditions::likeness)
                .reduce(inline(0.0), Field::minus);
    }

    private static Field<Double> likeness(Term term) {
        return field("word_similarity({0}, {1})", Double.class, val(term.word()), NAMES);
    }

    private static Condition isNumbered() {
        return SEARCH_RECORD.KIND.in(Arrays.stream(SearchKind.values())
                .filter(SearchKind::isNumbered)
                .map(kind -> inline(kind.name()))
                .toList());
    }

    private static Condition all(List<Term> terms, Function<Term, Condition> condition) {
        return terms.stream().map(condition).reduce(Condition::and).orElse(noCondition());
    }

    private static Condition begins(Field<String> column, String word) {
        return column.like("% " + word + "%");
    }

    private static Condition holds(Field<String> column, String word) {
        return column.like("%" + word + "%");
    }
}
