package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

/**
 * Every table of a registry against every kind of caller, from one matrix. In each table stands one row a label: CLEAR,
 * GREEN, AMBER, AMBER+STRICT and RED. Agency 1 takes part in the initiatives, records the activities and hosts the visits;
 * agency 2 does none of it; RED names the director.
 */
class WhoMaySeeTest extends DatabaseTest {

    /** How many of the five rows each sees. */
    private static final List<String> SEES = matrix();

    /** Written once and never changed, not even by keepers: no role has the right to. */
    private static final Set<String> KEPT = Set.of(
            "edition",
            "edition_content",
            "review",
            "agency_merge",
            "agency_merge_row",
            "article_address",
            "article_import_record",
            "access_request",
            "audit_entry",
            "audit_version",
            "screening_decision",
            "release_decision",
            "release_rule",
            "retention_decision",
            "disposal",
            "disposal_item",
            "attachment_content",
            "search_record",
            "happening",
            "tie");

    static final Map<String, Caller> CALLERS = callers();

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OwnersHand owner;

    private static List<String> matrix() {
        try (var file = WhoMaySeeTest.class.getResourceAsStream("/access/who-may-see.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void a_row_for_every_label_in_every_table() {
        for (var label : Label.values()) {
            owner.writeRows(label);
        }
    }

    @Test
    void the_matrix_has_every_table_view_and_function() {
        assertThat(owner.names("select relname from pg_class where relnamespace = 'm0127'::regnamespace"
                        + " and relkind in ('r', 'p', 'v', 'm', 'f') and relname not like 'databasechangelog%'"))
                .containsExactlyInAnyOrderElementsOf(sees().keySet());
        assertThat(owner.names("select proname from pg_proc p where pronamespace in"
                        + " ('m0127'::regnamespace, 'commons'::regnamespace)"
                        // those of PostgreSQL's own extensions read no table
                        + " and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')"))
                .containsExactlyInAnyOrder(
                        "audit_append",
                        "audit_write",
                        "audit_follow",
                        "caller_is_called",
                        "audit_content_hash",
                        "record_references",
                        "audit_differences",
                        "access_holders",
                        "access_label",
                        "ask_for_access",
                        "answer_access_request",
                        "follow_access_requests",
                        "logged_days",
                        "removed_records",
                        "agencies_in_use",
                        "agency_references",
                        "agency_key_columns",
                        "agency_settled",
                        "agency_write",
                        "merge_agencies",
                        "agency_merge_parts",
                        "agency_merge_left",
                        "undo_agency_merge",
                        "ended_accounts",
                        "settled_requests",
                        "problem_answers",
                        "initiative_leads_to",
                        "retention_due",
                        "retention_due_numbers",
                        "carry_out_disposal",
                        "discard_table_imports",
                        "texts_holding",
                        "names_like",
                        "searchable",
                        "names_somebody");
    }

    /** A function that runs as the owner would read a temporary table of its caller's first, if its path let it. */
    @Test
    void functions_that_run_as_the_owner_look_in_temporary_tables_last_and_are_not_everybodys() {
        assertThat(owner.names("select distinct setting from pg_proc, unnest(proconfig) setting"
                        + " where pronamespace = 'm0127'::regnamespace and prosecdef and setting like 'search_path=%'"))
                .containsExactly("search_path=m0127, commons, pg_temp");
        assertThat(owner.names("select proname from pg_proc where pronamespace = 'm0127'::regnamespace and prosecdef"
                        + " and coalesce(array_to_string(proconfig, ';'), '') not like '%search_path=%'"))
                .isEmpty();
        assertThat(owner.names("select distinct grantee::regrole::text from pg_proc, aclexplode(proacl)"
                        + " where pronamespace = 'm0127'::regnamespace and grantee <> proowner"))
                .containsExactly("samsyn_m0127");
    }

    @Test
    void no_function_counts_the_day_of_the_server_it_stands_on() {
        assertThat(
                        owner.names(
                                "select proname from pg_proc where pronamespace in"
                                        + " ('m0127'::regnamespace, 'commons'::regnamespace) and prosrc ~* 'current_date|localtimestamp'"))
                .isEmpty();
    }

    @Test
    void every_table_is_under_row_security_for_every_command() {
        assertThat(owner.names(
                        "select relname from pg_class where relnamespace = 'm0127'::regnamespace and relkind = 'r'"
                                + " and not relrowsecurity and relname not like 'databasechangelog%'"))
                .isEmpty();
        assertThat(
                        owner.names(
                                "select c.relname || ' ' || count(*) from pg_class c left join pg_policy p on p.polrelid = c.oid"
                                        + " where c.relnamespace = 'm0127'::regnamespace and c.relkind = 'r'"
                                        + " and c.relname not like 'databasechangelog%'"
                                        + " group by c.relname having array_agg(distinct p.polcmd::text order by p.polcmd::text) <> '{a,d,r,w}'"))
                .isEmpty();
    }

    @Test
    void each_sees_what_the_matrix_says() {
        assertThat(everywhere((table, who) -> as(CALLERS.get(who), () -> count(table))))
                .isEqualTo(everywhere(WhoMaySeeTest::expected));
    }

    @Test
    void only_keepers_change_and_a_member_what_their_agency_recorded() {
        assertThat(everywhere((table, who) -> as(CALLERS.get(who), () -> changeable(table))))
                .isEqualTo(everywhere((table, who) -> mayChange(table, who) ? expected(table, who) : 0));
    }

    private static Map<String, Map<String, Integer>> sees() {
        var lines = SEES.stream().map(line -> line.strip().split("\\s+")).toList();
        var header = lines.getFirst();
        var matrix = new TreeMap<String, Map<String, Integer>>();
        lines.stream().skip(1).forEach(line -> {
            for (var column = 1; column < header.length; column++) {
                matrix.computeIfAbsent(line[0], _ -> new TreeMap<>())
                        .put(header[column], Integer.parseInt(line[column]));
            }
        });
        return matrix;
    }

    private static int expected(String table, String who) {
        return sees().get(table).get(who);
    }

    private static boolean mayChange(String table, String who) {
        return !KEPT.contains(table) && Set.of("director", "coordinator").contains(who)
                || who.equals("partner")
                        && Set.of("activity", "activity_agency", "attachment", "question")
                                .contains(table);
    }

    /** For every table and caller, so that a failure shows all that is wrong at once. */
    private static Map<String, Integer> everywhere(ToIntBiFunction<String, String> rows) {
        var all = new TreeMap<String, Integer>();
        sees().keySet()
                .forEach(table ->
                        CALLERS.keySet().forEach(who -> all.put(table + " as " + who, rows.applyAsInt(table, who))));
        return all;
    }

    private int count(String table) {
        return transaction.execute(
                _ -> dsl.fetchSingle("select count(*) from " + table).get(0, Integer.class));
    }

    /** How many rows an update reaches that changes nothing. */
    private int changeable(String table) {
        var column = owner.anyColumn(table);
        try {
            return transaction.execute(_ -> dsl.execute("update " + table + " set " + column + " = " + column));
        } catch (DataAccessException e) {
            assertThat(e).hasStackTraceContaining("permission denied for table " + table);
            return 0;
        } catch (org.jooq.exception.DataAccessException e) {
            assertThat(e).hasMessageContaining("cannot update view \"" + table + "\"");
            return 0;
        }
    }

    private static Map<String, Caller> callers() {
        var callers = new LinkedHashMap<String, Caller>();
        callers.put("director", People.director());
        callers.put("coordinator", People.coordinator());
        callers.put("partner", People.member(1L));
        callers.put("outsider", new Caller(People.BOTKYRKA, 5, "Utanför", Set.of(Role.MEMBER), 2L));
        callers.put("reader", new Caller(People.BOTKYRKA, 6, "Läsare", Set.of(Role.READER), null));
        callers.put("administrator", new Caller(People.BOTKYRKA, 7, "Administratör", Set.of(Role.ADMINISTRATOR), null));
        callers.put("officer", new Caller(People.BOTKYRKA, 8, "Ombud", Set.of(Role.DATA_PROTECTION_OFFICER), null));
        callers.put("elsewhere", People.coordinatorElsewhere());
        assertThat(Arrays.asList(SEES.getFirst().strip().split("\\s+"))).containsAll(List.copyOf(callers.keySet()));
        return callers;
    }
}
