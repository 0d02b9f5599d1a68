package se.samsyn.search;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.SearchRecord.SEARCH_RECORD;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import se.samsyn.search.Sought.Term;

/**
 * Which rows of the largest tables may be meant, by indexes that a caller's own query may not use (0362). More than are
 * meant, and never fewer: what is asked of the others is asked of these too, under the policies.
 *
 * @param rows what a statement begins with that uses the condition; empty where no index knows what was typed
 */
record Candidates(List<CommonTableExpression<?>> rows, Condition condition) {

    private static final Set<SearchKind> BY_TEXTS = EnumSet.of(
            SearchKind.INITIATIVE, SearchKind.GOAL, SearchKind.ACTIVITY, SearchKind.REVIEW, SearchKind.ARTICLE);

    private static final Set<SearchKind> BY_NAMES =
            EnumSet.of(SearchKind.INITIATIVE, SearchKind.GOAL, SearchKind.ARTICLE);

    /** The indexes know a word by three letters that follow each other. */
    private static final int INDEXED = 3;

    private static final Candidates ALL = new Candidates(List.of(), noCondition());

    private static final Name NAME = name("candidates");
    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<Long[]> IDS = field(name("ids"), Long[].class);

    /**
     * Those that hold the longest of the words, and those of that number.
     *
     * @param counted of each kind no more than one over so many, where that can be asked of an index: those whose names
     *     hold the words, and the newest; null for all
     */
    static Candidates holding(Sought sought, List<Term> terms, @Nullable Integer counted) {
        return longest(terms, term -> !term.isMeaningless())
                .map(longest -> of(
                        holding(longest, sought, terms, counted == null ? null : counted + 1),
                        BY_TEXTS,
                        sought.number()))
                .orElse(ALL);
    }

    private static Table<?> holding(Term longest, Sought sought, List<Term> terms, @Nullable Integer most) {
        var patterns = terms.stream().filter(Term::isAPattern).toList();
        var others = terms.stream().filter(term -> !patterns.contains(term)).toList();
        // one word may be asked for in more than one way; of several, all are named, and the search chooses among them
        var odd = others.size() == 1 ? others.getFirst() : null;
        return table(
                "texts_holding({0}, {1}, {2}, {3}, {4}, {5}, {6})",
                val(pattern(longest)),
                val(texts(patterns.stream()
                        .filter(term -> !term.equals(longest))
                        .flatMap(term -> term.inTexts().stream()))),
                val(odd == null ? null : texts(odd.inTexts().stream()), SQLDataType.VARCHAR.array()),
                val(odd == null ? null : odd.inNames(), SQLDataType.VARCHAR),
                val(texts(terms.stream().map(term -> "%" + term.word() + "%"))),
                val(" " + sought.phrase() + "%"),
                val(others.size() > 1 ? null : most, SQLDataType.INTEGER));
    }

    private static String[] texts(Stream<String> patterns) {
        return patterns.toArray(String[]::new);
    }

    /** Those that are called something like the longest of the words. */
    static Candidates alike(List<Term> terms) {
        return longest(terms, Term::isFoundWithin)
                .map(term -> of(table("names_like({0}, {1})", val(pattern(term)), val(term.word())), BY_NAMES, null))
                .orElse(ALL);
    }

    private static Optional<Term> longest(List<Term> terms, Predicate<Term> which) {
        return terms.stream()
                .filter(which)
                .filter(term -> term.root().length() >= INDEXED)
                .max(Comparator.comparing(term -> term.root().length()));
    }

    /** All the forms of a word begin with its root. */
    private static String pattern(Term term) {
        return "%" + term.root() + "%";
    }

    private static Candidates of(Table<?> function, Set<SearchKind> kinds, @Nullable Long number) {
        return new Candidates(
                List.of(NAME.asMaterialized(select(KIND, IDS).from(function))),
                and(kinds.stream()
                        .map(kind -> SEARCH_RECORD
                                .KIND
                                .ne(inline(kind.name()))
                                .or(SEARCH_RECORD.ID.eq(any(of(kind))))
                                .or(number == null ? falseCondition() : SEARCH_RECORD.ID.eq(number)))
                        .toList()));
    }

    private static Field<Long[]> of(SearchKind kind) {
        return field(select(IDS).from(NAME).where(KIND.eq(inline(kind.name())))).cast(Long[].class);
    }
}
