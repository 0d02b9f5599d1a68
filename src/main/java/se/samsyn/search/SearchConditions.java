package se.samsyn.search;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static se.samsyn.jooq.registry.tables.SearchRecord.SEARCH_RECORD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    private static Condition matches(Term term) {
        var inTexts = or(term.inTexts().stream().map(TEXTS::like).toList());
        return term.inNames() == null ? inTexts : inTexts.or(NAMES.like(term.inNames()));
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

    /** Of those that are equally near: the shorter name is. Of texts the newest are. */
    static Field<Integer> length(List<Term> terms) {
        return when(all(terms, term -> holds(NAMES, term.word())), DSL.length(NAMES))
                .otherwise(0);
    }

    /**
     * Where it is worth reckoning how alike a name is; words of three letters are all alike. Not of activities, of which
     * there are most by far, and whose names say little.
     */
    static Condition mayBeAlike(List<Term> terms) {
        return terms.stream().noneMatch(Term::isFoundWithin)
                ? DSL.falseCondition()
                : SEARCH_RECORD
                        .KIND
                        .notIn(UNNAMED.stream().map(kind -> inline(kind.name())).toList())
                        .and(all(
                                terms,
                                term -> isNamed(term)
                                        .or(term.isFoundWithin() ? beginsOrEnds(term) : DSL.falseCondition())));
    }

    /** How alike a name is to each of the words, 1 where it stands there. */
    static List<Field<Double>> likeness(List<Term> terms) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> likeness(terms.get(i)).as("like" + i))
                .toList();
    }

    /** A name in which every word stands, or one that is spelt nearly so. */
    static Condition isAlike(List<Field<Double>> likeness) {
        return and(likeness.stream().map(one -> one.ge(inline(LIKENESS))).toList());
    }

    /** Smaller is more alike. */
    static Field<Double> unlikeness(List<Field<Double>> likeness) {
        return likeness.stream().reduce(inline(0.0), Field::minus);
    }

    private static Field<Double> likeness(Term term) {
        var named = when(isNamed(term), inline(1.0));
        return term.isFoundWithin()
                ? named.otherwise(field("word_similarity({0}, {1})", Double.class, val(term.word()), NAMES))
                : named.otherwise(inline(0.0));
    }

    private static Condition isNamed(Term term) {
        return term.isFoundWithin() ? holds(NAMES, term.root()) : begins(NAMES, term.word());
    }

    /** Two things that are quick to ask: whoever types wrongly does so seldom at both ends of a word. */
    private static Condition beginsOrEnds(Term term) {
        var word = term.word();
        return begins(NAMES, word.substring(0, 2))
                .or(holds(NAMES, word.substring(word.length() - Math.min(5, word.length() / 2))));
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
