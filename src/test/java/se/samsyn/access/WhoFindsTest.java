package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.search.SearchKind;
import se.samsyn.search.SearchService;
import se.samsyn.shared.RecordKind;

/**
 * The search finds for every caller what that caller's own select on the tables gives, under every label; in each table
 * stands a row of every label that says the same word. What is narrower than its label says is there too: goals and reviews
 * that are newer than an agency's part, and a file with a label of its own.
 */
class WhoFindsTest extends DatabaseTest {

    /** Where the word stands in each. */
    private static final Map<SearchKind, String> SAID = Map.ofEntries(
            Map.entry(SearchKind.INITIATIVE, "initiative.summary"),
            Map.entry(SearchKind.PROBLEM, "problem.affected"),
            Map.entry(SearchKind.AGREEMENT, "agreement.description"),
            Map.entry(SearchKind.PLEDGE, "pledge.words"),
            Map.entry(SearchKind.COUNCIL, "council.task"),
            Map.entry(SearchKind.COUNCIL_MEETING, "council_meeting.minutes"),
            Map.entry(SearchKind.COUNCIL_DECISION, "council_decision.words"),
            Map.entry(SearchKind.GOAL, "goal.name"),
            Map.entry(SearchKind.AGENCY, "agency.description"),
            Map.entry(SearchKind.PERSON, "person.name"),
            Map.entry(SearchKind.PERSON_ROLE, "person_role.title"),
            Map.entry(SearchKind.AREA, "area.name"),
            Map.entry(SearchKind.VISIT, "visit.purpose"),
            Map.entry(SearchKind.STATEMENT, "statement.words"),
            Map.entry(SearchKind.PROMISE, "promise.words"),
            Map.entry(SearchKind.ACTIVITY, "activity.result"),
            Map.entry(SearchKind.REVIEW, "review.reason"),
            Map.entry(SearchKind.ARTICLE, "article.lead"),
            Map.entry(SearchKind.ATTACHMENT, "attachment.title"),
            Map.entry(SearchKind.EDITION, "edition.note"),
            Map.entry(SearchKind.RELEASE, "release_package.reference"));

    @Autowired
    private SearchService search;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OwnersHand owner;

    @BeforeEach
    void the_same_word_under_every_label_in_every_table() {
        for (var label : Label.values()) {
            owner.writeRows(label);
        }
        SAID.values()
                .forEach(said -> owner.execute("update %s set %s = 'Eldsjälarna ' || %s"
                        .formatted(table(said), said.substring(said.indexOf('.') + 1), number(said))));
        owner.execute("""
                update goal set circle = '{a7}' where id = 1;
                update review set circle = '{keepers}' where id = 2;
                update attachment set own_visible_to = '{a1,keepers}' where id = 2;
                """);
    }

    @Test
    void everybody_finds_what_they_may_see_and_nothing_else() {
        assertThat(everywhere(this::found)).isEqualTo(everywhere(this::seen));
    }

    @Test
    void the_view_is_read_with_the_policies_of_whoever_reads_it() {
        assertThat(owner.names("select array_to_string(reloptions, ',') from pg_class where relname = 'search_record'"))
                .containsOnly("security_invoker=true");
        owner.execute("alter policy see_as_partner on goal using (false)");
        try {
            assertThat(found("partner", SearchKind.GOAL)).isEmpty();
            assertThat(found("director", SearchKind.GOAL)).isNotEmpty();
        } finally {
            owner.execute("alter policy see_as_partner on goal using ((for_all or current_setting('samsyn.circle') ="
                    + " any (visible_to) or for_named and visible_to && current_setting('samsyn.keys')::text[])"
                    + " and (circle is null or circle && current_setting('samsyn.keys')::text[]))");
        }
        assertThat(found("partner", SearchKind.GOAL)).isNotEmpty();
    }

    /** They have the owner's rights, so they ask for themselves what the policies ask: no more, or they tell, and no less. */
    @Test
    void the_functions_that_use_an_index_name_what_the_tables_show() {
        var names = Set.of(SearchKind.INITIATIVE, SearchKind.GOAL, SearchKind.ARTICLE);
        var texts = Set.of(
                SearchKind.INITIATIVE, SearchKind.GOAL, SearchKind.ACTIVITY, SearchKind.REVIEW, SearchKind.ARTICLE);

        assertThat(everywhere((who, kind) -> named(who, kind, "texts_holding('%', '{}', null, null, '{}', '%', null)")))
                .isEqualTo(everywhere((who, kind) -> texts.contains(kind) ? seen(who, kind) : Set.of()));
        assertThat(everywhere((who, kind) -> named(who, kind, "names_like('%', 'ord')")))
                .isEqualTo(everywhere((who, kind) -> names.contains(kind) ? seen(who, kind) : Set.of()));
    }

    private Set<Long> named(String who, SearchKind kind, String function) {
        return as(
                WhoMaySeeTest.CALLERS.get(who),
                () -> transaction.execute(_ -> Set.copyOf(
                        dsl.fetch("select unnest(ids) from " + function + " where kind = '" + kind.name() + "'")
                                .getValues(0, Long.class))));
    }

    /** Where a column of one kind were not of the type of the others', the whole view would be made first. */
    @Test
    void what_is_searched_for_is_asked_where_the_rows_are_read() {
        var plan = as(
                People.member(1L),
                () -> transaction.execute(_ -> dsl.fetch(
                                "explain (costs off) select kind from search_record where search_names like '%x%' and search_texts like '%y%'")
                        .format(1_000)));

        assertThat(plan).contains("Seq Scan on goal").doesNotContain("Scan on search_record");
    }

    /** Rules for personal data have a page for those who keep them, and no more. */
    @Test
    void every_kind_of_record_can_be_found() {
        assertThat(Arrays.stream(SearchKind.values()).map(SearchKind::page).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(RecordKind.values())
                        .filter(kind -> kind != RecordKind.SCREENING_RULE)
                        .collect(Collectors.toSet()));
        assertThat(SAID).containsOnlyKeys(SearchKind.values());
    }

    private static Map<String, Set<Long>> everywhere(BiFunction<String, SearchKind, Set<Long>> ids) {
        var all = new TreeMap<String, Set<Long>>();
        WhoMaySeeTest.CALLERS
                .keySet()
                .forEach(who -> SAID.keySet().forEach(kind -> all.put(who + " " + kind, ids.apply(who, kind))));
        return all;
    }

    /** With forms of the word: as it stands, and one that only its stem finds. */
    private Set<Long> found(String who, SearchKind kind) {
        return as(WhoMaySeeTest.CALLERS.get(who), () -> {
            try {
                var found = search.find("eldsjälars", kind, 100);
                assertThat(search.find("eldsjälarna", 1).groups().stream()
                                .filter(group -> group.kind() == kind)
                                .mapToLong(group -> group.count()))
                        .isEqualTo(found.groups().stream()
                                .map(group -> (long) group.hits().size())
                                .toList());
                return found.groups().stream()
                        .flatMap(group -> group.hits().stream())
                        .map(hit -> hit.record().id())
                        .collect(Collectors.toSet());
            } catch (AccessDeniedException e) {
                return Set.of();
            }
        });
    }

    /** On whose page it stands: rows of one label have one number in all tables. */
    private Set<Long> seen(String who, SearchKind kind) {
        var caller = WhoMaySeeTest.CALLERS.get(who);
        if (caller.keys().isEmpty()) {
            return Set.of();
        }
        return as(
                caller,
                () -> transaction.execute(
                        _ -> Set.copyOf(dsl.fetch("select " + number(SAID.get(kind)) + " from " + table(SAID.get(kind)))
                                .getValues(0, Long.class))));
    }

    private static String table(String said) {
        return said.substring(0, said.indexOf('.'));
    }

    private static String number(String said) {
        return List.of("promise", "person_role").contains(table(said))
                ? table(said).equals("promise") ? "visit_id" : "person_id"
                : "id";
    }
}
