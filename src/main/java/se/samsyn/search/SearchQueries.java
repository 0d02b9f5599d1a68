package se.samsyn.search;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.quotedName;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.SearchRecord.SEARCH_RECORD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.search.Sought.Term;

/** Looks through the view over all that can be found; PostgreSQL asks every row's own policies. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SearchQueries {

    /** A row of the view. */
    record Key(SearchKind kind, long id) {}

    /**
     * One that was found.
     *
     * @param rank how near it is, by {@link SearchConditions#rank}; smaller is nearer
     * @param count how many of its kind were found in all
     */
    record Ranked(Key key, int rank, long count) {}

    /** What is shown of one. */
    record Details(
            Key key,
            long pageId,
            String name,
            String also,
            String said,
            @Nullable LocalDate day,
            @Nullable Key partOf) {}

    private final DSLContext dsl;

    SearchQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * To be said first: the statements below ask for twenty tables and are the same for all words, and planning one takes
     * longer than a plan for just these words would save.
     */
    void planOnce() {
        dsl.execute("set local plan_cache_mode = force_generic_plan");
    }

    /** The words with what all their forms begin with, as PostgreSQL's Swedish dictionary has it. */
    List<Term> terms(List<String> words) {
        var word = field(name("word"), String.class);
        return dsl.select(word, field("(ts_lexize('swedish_stem', {0}))[1]", String.class, word))
                .from(unnest(words.toArray(String[]::new)).as("typed", "word"))
                .fetch(mapping(Term::new));
    }

    /**
     * What holds all the words.
     *
     * @param kind null for all kinds
     * @param most of each kind
     * @param counted so many of a kind are told from more; null to count them all
     */
    List<Ranked> find(Sought sought, List<Term> terms, @Nullable SearchKind kind, int most, @Nullable Integer counted) {
        var candidates = Candidates.holding(sought, terms, counted);
        // @formatter:off
        var matched = dsl.select(
                SEARCH_RECORD.KIND,
                SEARCH_RECORD.ID,
                SearchConditions.rank(sought, terms).as("rank"),
                SearchConditions.length(terms).as("then"),
                SEARCH_RECORD.ON_DAY)
            .from(SEARCH_RECORD)
            .where(SearchConditions.matches(sought, terms))
            .and(candidates.condition())
            .and(ofKind(kind));
        // @formatter:on
        return nearest(candidates.rows(), matched.asTable("matched"), most);
    }

    /** What is called something that is spelt nearly so, without what {@link #find} finds; the most alike first. */
    List<Ranked> alike(Sought sought, List<Term> terms, @Nullable SearchKind kind, int most) {
        var candidates = Candidates.alike(terms);
        var likeness = SearchConditions.likeness(terms);
        // @formatter:off
        // by itself, so that it is reckoned once for each name: that takes longer than all else
        var asked = name("asked").asMaterialized(dsl.select(
                SEARCH_RECORD.KIND,
                SEARCH_RECORD.ID,
                SEARCH_RECORD.ON_DAY)
            .select(likeness)
            .from(SEARCH_RECORD)
            .where(SearchConditions.mayBeAlike(terms))
            .andNot(SearchConditions.matches(sought, terms))
            .and(candidates.condition())
            .and(ofKind(kind)));
        var matched = dsl.select(
                asked.field(SEARCH_RECORD.KIND),
                asked.field(SEARCH_RECORD.ID),
                inline(SearchConditions.ALIKE).as("rank"),
                SearchConditions.unlikeness(likeness).as("then"),
                asked.field(SEARCH_RECORD.ON_DAY))
            .from(asked)
            .where(SearchConditions.isAlike(likeness));
        // @formatter:on
        return nearest(
                Stream.concat(candidates.rows().stream(), Stream.of(asked)).toList(), matched.asTable("matched"), most);
    }

    private static Condition ofKind(@Nullable SearchKind kind) {
        return kind == null ? noCondition() : SEARCH_RECORD.KIND.eq(inline(kind.name()));
    }

    private List<Ranked> nearest(List<CommonTableExpression<?>> before, Table<?> matched, int most) {
        // @formatter:off
        var foundKind = matched.field(SEARCH_RECORD.KIND);
        var foundId = matched.field(SEARCH_RECORD.ID);
        var foundRank = matched.field("rank", Integer.class);
        // with no language's rules for what comes first, which are slow for ten thousand rows
        var byKind = foundKind.collate(quotedName("C"));
        var numbered = dsl.select(
                foundKind,
                foundId,
                foundRank,
                count().over().partitionBy(byKind).cast(Long.class).as("of_kind"),
                rowNumber().over().partitionBy(byKind).orderBy(foundRank, matched.field("then"), matched.field(SEARCH_RECORD.ON_DAY).desc().nullsLast(), foundId.desc()).as("place"))
            .from(matched)
            .asTable("numbered");
        var place = numbered.field("place", Integer.class);
        return dsl.with(before)
            .select(
                row(numbered.field(foundKind).convertFrom(SearchKind::valueOf), numbered.field(foundId)).mapping(Key::new),
                numbered.field(foundRank),
                numbered.field("of_kind", Long.class))
            .from(numbered)
            .where(place.le(most))
            .orderBy(numbered.field(foundKind), place)
            .fetch(mapping(Ranked::new));
        // @formatter:on
    }

    /** Of those that the caller sees, in no order. */
    List<Details> details(List<Key> keys) {
        // @formatter:off
        return keys.isEmpty() ? List.of() : dsl.select(
                key(SEARCH_RECORD.KIND, SEARCH_RECORD.ID),
                SEARCH_RECORD.PAGE_ID,
                SEARCH_RECORD.NAME,
                SEARCH_RECORD.ALSO,
                SEARCH_RECORD.SAID,
                SEARCH_RECORD.ON_DAY,
                key(SEARCH_RECORD.PART_OF_KIND, SEARCH_RECORD.PART_OF_ID))
            .from(SEARCH_RECORD)
            .where(among(keys))
            .orderBy(SEARCH_RECORD.KIND, SEARCH_RECORD.ID)
            .fetch(mapping(Details::new));
        // @formatter:on
    }

    /** What these are called; without those that the caller does not see. */
    Map<Key, String> names(Set<Key> keys) {
        return keys.isEmpty()
                ? Map.of()
                : dsl
                        .select(key(SEARCH_RECORD.KIND, SEARCH_RECORD.ID), SEARCH_RECORD.NAME)
                        .from(SEARCH_RECORD)
                        .where(among(keys))
                        .orderBy(SEARCH_RECORD.KIND, SEARCH_RECORD.ID)
                        .fetch()
                        .stream()
                        .filter(row -> !row.value2().isEmpty())
                        .collect(Collectors.toMap(row -> row.value1(), row -> row.value2()));
    }

    private static SelectField<@Nullable Key> key(Field<String> kind, Field<Long> id) {
        return row(kind, id)
                .mapping((word, number) ->
                        word == null || number == null ? null : new Key(SearchKind.valueOf(word), number));
    }

    /** By kind, so that of every table only what is asked for is looked at, by its primary key. */
    private static Condition among(Collection<Key> keys) {
        var byKind = keys.stream()
                .collect(Collectors.groupingBy(Key::kind, Collectors.mapping(Key::id, Collectors.toList())));
        // every kind each time: the same statement, which PostgreSQL plans once for each who searches
        return or(Arrays.stream(SearchKind.values())
                .map(kind -> and(
                        SEARCH_RECORD.KIND.eq(inline(kind.name())),
                        SEARCH_RECORD.ID.eq(
                                any(val(byKind.getOrDefault(kind, List.of()).toArray(Long[]::new))))))
                .toList());
    }
}
