package se.samsyn.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.shared.RuleViolation;

/** In every table stands a row of each label that has to do with agency 1; it becomes one with agency 2. */
class MergeAgenciesTest extends DatabaseTest {

    private static final AgencyId GONE = new AgencyId(1);
    private static final AgencyId KEPT = new AgencyId(2);

    @Autowired
    private AgencyMergeService merges;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    @BeforeEach
    void a_row_in_every_table() {
        for (var label : Label.values()) {
            owner.writeRows(label);
        }
        owner.execute("""
                update m0127.initiative_agency set contribution = 'Två pedagoger', began_on = '2024-01-01' where initiative_id = 1;
                insert into m0127.initiative_agency (initiative_id, agency_id, role, contribution, began_on, ended_on, visible_to)
                  values (1, 2, 'ACCOUNTABLE', 'En kurator', '2023-01-01', '2025-01-01', '{all,public}');
                update m0127.activity_agency set headcount = 12, held_on = '2026-01-01' where activity_id = 3;
                insert into m0127.activity_agency (activity_id, agency_id, headcount, held_on, recorded_by_id, visible_to)
                  values (3, 2, 30, '2026-01-01', 1, '{a1,keepers}');
                update m0127.agreement_party set signatory = 'Rektor' where agency_id = 1;
                insert into m0127.agreement_party (agreement_id, agency_id, position, signatory) values (1, 2, 1, '');
                update m0127.agency set parent_id = 1 where id in (2, 3);
                insert into m0127.retention_hold (kind, record_id, until, reason, placed_by, visible_to)
                  values ('AGENCY', 1, '2030-01-01', 'x', 'x', '{keepers}');
                insert into commons.identity (id, username, display_name, password_hash) overriding system value
                  values (31, 'x31', 'X', ''), (32, 'x32', 'Y', '');
                insert into commons.membership (identity_id, municipality_code, role, agency_id)
                  values (31, '0127', 'MEMBER', 1), (32, '0127', 'MEMBER', 1), (32, '0127', 'MEMBER', 2), (31, '0184', 'MEMBER', 1);
                select m0127.follow_access_requests();
                """);
    }

    @Test
    void all_that_referred_to_the_one_refers_to_the_other_also_what_nobody_here_may_see() {
        merge(Set.of());

        assertThat(holding("1")).isEmpty();
        assertThat(
                        owner.names(
                                "select table_name || '.' || column_name from m0127.agency_references() where table_name = 'x'"))
                .isEmpty();
        assertThat(keyed("a1")).containsExactlyInAnyOrder("audit_version.visible_to", "edition_content.visible_to");
        assertThat(keyed("a2")).contains("initiative.visible_to", "goal.visible_to", "activity_agency.visible_to");
        assertThat(owner.names(
                        "select municipality_code || ' ' || identity_id || ' ' || agency_id from commons.membership"))
                .containsExactlyInAnyOrder("0127 31 2", "0127 32 2", "0184 31 1");
        assertThat(owner.names("select record_id::text from m0127.retention_hold where kind = 'AGENCY'"))
                .containsExactly("2");
    }

    @Test
    void where_both_stood_one_row_says_what_both_said() {
        merge(Set.of());

        assertThat(owner.names("select concat_ws('|', agency_id, contribution, began_on, coalesce(ended_on::text, '-'))"
                        + " from m0127.initiative_agency where initiative_id = 1"))
                .containsExactly("2|En kurator\nTvå pedagoger|2023-01-01|-");
        assertThat(owner.names("select agency_id || '|' || headcount from m0127.activity_agency where activity_id = 3"))
                .containsExactly("2|42");
        assertThat(owner.names(
                        "select agency_id || '|' || signatory from m0127.agreement_party where agreement_id = 1"))
                .containsExactly("2|Rektor");
        var now = as(People.coordinator(), () -> agencies.get(KEPT));
        assertThat(now.data().parent()).isNull();
        assertThat(now.data().aliases()).as("once, as a former name").isEmpty();
        assertThat(now.data().formerNames())
                .extracting(FormerName::name)
                .containsExactlyInAnyOrder("Enhet 1", "Skola 1", "Skola 2");
    }

    @Test
    void undone_everything_is_as_it_was() {
        var before = everything();
        merge(Set.of(AgencyPart.NAME));
        assertThat(everything()).isNotEqualTo(before);
        var merge = as(People.coordinator(), () -> merges.about(KEPT)).getFirst();

        assertThat(as(People.coordinator(), () -> merges.left(merge.id())).isNone())
                .isTrue();
        as(People.coordinator(), () -> merges.undo(merge.id()));

        assertThat(everything()).isEqualTo(before);
        assertThatThrownBy(() -> as(People.coordinator(), () -> merges.undo(merge.id())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void what_was_changed_since_is_told_and_stays_when_it_is_undone() {
        merge(Set.of());
        owner.execute("delete from m0127.initiative_agency where initiative_id = 2;"
                + " update m0127.activity_agency set headcount = 50 where activity_id = 3;"
                + " update m0127.agency set description = 'Ny' where id = 2;"
                + " update m0127.initiative set name = 'Nytt namn' where id = 1");
        var merge = as(People.coordinator(), () -> merges.about(KEPT)).getFirst();

        var left = as(People.coordinator(), () -> merges.left(merge.id()));
        as(People.coordinator(), () -> merges.undo(merge.id()));

        assertThat(left.records())
                .extracting(MergePreview.Named::name)
                .contains("Initiativ 2")
                .hasSize(2);
        assertThat(left.others()).isZero();
        assertThat(owner.names("select agency_id || '|' || headcount from m0127.activity_agency where activity_id = 3"))
                .containsExactly("2|50");
        assertThat(owner.names(
                        "select agency_id::text from m0127.initiative_agency where initiative_id = 1 order by 1"))
                .containsExactly("1", "2");
        assertThat(owner.names("select description from m0127.agency where id = 2"))
                .containsExactly("Ny");
    }

    @Test
    void of_two_merges_that_cross_one_finds_its_agency_gone() {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    threads.submit(() -> merge(new AgencyMergeData(KEPT, 0, GONE, 0, Set.of(), "Samma"))),
                    threads.submit(() -> merge(new AgencyMergeData(GONE, 0, KEPT, 0, Set.of(), "Samma"))));
            assertThat(both.stream().map(MergeAgenciesTest::outcome))
                    .containsExactlyInAnyOrder("merged", "NoSuchElementException");
        }
        assertThat(owner.names("select id::text from m0127.agency where id in (1, 2)"))
                .hasSize(1);
    }

    @Test
    void nothing_is_merged_on_what_has_changed_or_without_a_reason_or_by_a_member() {
        assertThatThrownBy(() -> merge(new AgencyMergeData(KEPT, 1, GONE, 0, Set.of(), "Samma")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> merge(new AgencyMergeData(KEPT, 0, GONE, 0, Set.of(), " ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("reason"));
        assertThatThrownBy(() -> merge(new AgencyMergeData(KEPT, 0, KEPT, 0, Set.of(), "Samma")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> as(
                        People.member(2L),
                        () -> merges.merge(new AgencyMergeData(KEPT, 0, GONE, 0, Set.of(), "Samma"))))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThat(holding("1")).isNotEmpty();
    }

    private static String outcome(Future<?> merge) {
        try {
            merge.get();
            return "merged";
        } catch (ExecutionException e) {
            return e.getCause().getClass().getSimpleName();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void merge(Set<AgencyPart> fromGone) {
        merge(new AgencyMergeData(KEPT, 0, GONE, 0, fromGone, "Samma skola"));
    }

    private void merge(AgencyMergeData data) {
        as(People.coordinator(), () -> merges.merge(data));
    }

    /** The columns that hold an agency's number. */
    private List<String> holding(String number) {
        return owner
                .names("select table_name || '.' || column_name from m0127.agency_references()"
                        + " where table_name not in ('membership', 'invitation')")
                .stream()
                .filter(column -> !owner.names("select '1' from m0127." + column.split("\\.")[0] + " where "
                                + column.split("\\.")[1] + " = " + number)
                        .isEmpty())
                .toList();
    }

    /** The columns in which a key stands. */
    private List<String> keyed(String key) {
        return owner
                .names("select table_name || '.' || column_name from information_schema.columns"
                        + " join pg_class on relname = table_name and relnamespace = 'm0127'::regnamespace and relkind = 'r'"
                        + " where table_schema = 'm0127' and udt_name = '_text' and column_name <> 'visible_now'")
                .stream()
                .filter(column -> !owner.names("select '1' from m0127." + column.split("\\.")[0] + " where '" + key
                                + "' = any (" + column.split("\\.")[1] + ")")
                        .isEmpty())
                .toList();
    }

    /** All rows of all tables but the log's, without how often they were changed. */
    private TreeMap<String, String> everything() {
        return owner
                .names("select relname from pg_class where relnamespace = 'm0127'::regnamespace and relkind = 'r'"
                        + " and relname !~ '^(audit|agency_merge|databasechangelog)'")
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> String.join(
                                "\n",
                                owner.names("select (to_jsonb(t) - 'version')::text from m0127." + table
                                        + " t order by 1")),
                        (one, _) -> one,
                        TreeMap::new));
    }
}
