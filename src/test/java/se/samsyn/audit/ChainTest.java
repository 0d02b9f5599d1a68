package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;

class ChainTest extends DatabaseTest {

    @Autowired
    private AuditService log;

    @Autowired
    private AreaService areas;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_log_that_nobody_touched_is_whole_also_with_odd_characters() {
        create("Alby", "Ost & \"Väst\", 12:a 🙂", "x");

        var report = verify();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.count()).isEqualTo(3);
        assertThat(report.lastHash())
                .isEqualTo(owner.names("select hash from audit_entry where number = 3")
                        .getFirst());
        assertThat(report.disposed()).isZero();
    }

    @Test
    void an_empty_log_is_whole() {
        assertThat(verify()).isEqualTo(new ChainReport(0, verify().lastHash(), null, List.of(), List.of(), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'Någon annan' where number = 3",
                "update audit_entry set at = at + interval '1 microsecond' where number = 3",
                "update audit_entry set record_id = null where number = 3",
                "update audit_entry set agency = acting, acting = agency where number = 3",
                "update audit_entry set content_hash = null where number = 3",
                "delete from audit_entry where number = 3",
                "update audit_entry set number = 3 + 6 - number where number = -1; "
                        + "update audit_entry set number = 99 where number = 3; "
                        + "update audit_entry set number = 3 where number = 4; "
                        + "update audit_entry set number = 4 where number = 99",
                "delete from audit_entry where number = 3; update audit_entry set number = number + 100 where number > 3; "
                        + "update audit_entry set number = number - 101 where number > 100"
            })
    void what_was_changed_taken_out_or_reordered_is_found_where_it_begins(String tampering) {
        create("A", "B", "C", "D", "E");

        owner.execute(tampering);

        assertThat(verify().broken()).isEqualTo(3);
        assertThat(verify().count()).isEqualTo(2);
    }

    @Test
    void an_entry_that_was_put_in_is_found() {
        create("A", "B");

        owner.execute(
                "insert into audit_entry (number, at, actor_id, actor, acting, agency, action, about, previous_hash, hash)"
                        + " select 3, now(), 1, 'x', '', '', 'READ', '', hash, repeat('0', 64) from audit_entry where number = 2");

        assertThat(verify().broken()).isEqualTo(3);
    }

    @Test
    void content_that_was_changed_is_found_and_content_that_is_not_there() {
        create("A", "B", "C");

        owner.execute("update audit_version set content = replace(content, 'B', 'X') where number = 2");
        owner.execute("delete from audit_version where number = 3");

        assertThat(verify().broken()).isNull();
        assertThat(verify().altered()).containsExactly(2L);
        assertThat(verify().lost()).containsExactly(3L);
        assertThat(verify().disposed()).isZero();
        assertThat(verify().isWhole()).isFalse();
    }

    /** A protocol is no link of the chain: whoever owns the database can write one, and not the entry that tells of it. */
    @Test
    void a_protocol_that_the_log_does_not_tell_of_excuses_nothing() {
        create("A", "B");
        owner.execute(
                "insert into disposal (id, disposed_by_id, disposed_by, reason) overriding system value"
                        + " values (1, 1, 'x', 'x'); insert into disposal_item (disposal_id, kind, record_id) values (1, 'AREA', 2)");
        owner.execute("delete from audit_version where number = 2");

        assertThat(verify().lost()).containsExactly(2L);
        assertThat(verify().isWhole()).isFalse();
    }

    @Test
    void an_end_that_was_cut_off_leaves_a_whole_chain_which_is_why_the_last_hash_is_noted() {
        create("A", "B", "C");
        var noted = verify();

        owner.execute("delete from audit_entry where number = 3; delete from audit_version where number = 3");

        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().count()).isLessThan(noted.count());
        assertThat(as(People.director(), () -> log.hash(noted.count()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set about = 'x'",
                "delete from audit_entry",
                "insert into audit_entry select * from audit_entry",
                "update audit_version set content = '{}'",
                "delete from audit_version",
                "truncate audit_entry"
            })
    void the_programs_own_role_can_do_none_of_it(String statement) {
        create("A");

        assertThatThrownBy(() -> as(People.director(), () -> transaction.execute(_ -> dsl.execute(statement))))
                .hasStackTraceContaining("permission denied for table audit_");
    }

    @Test
    void many_who_write_at_once_leave_no_gap() throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(1);
        var writing = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var thread = 0; thread < 8; thread++) {
                var name = "Område " + thread + "-";
                writing.add(threads.submit(() -> {
                    ready.await();
                    for (var i = 0; i < 15; i++) {
                        create(name + i);
                    }
                    return true;
                }));
            }
            ready.countDown();
            for (var each : writing) {
                each.get();
            }
        }

        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().count()).isEqualTo(120);
    }

    private void create(String... names) {
        for (var name : names) {
            as(
                    People.coordinator(),
                    () -> areas.create(new AreaData(name, AreaKind.PLACE, List.of(), null, null, null)));
        }
    }

    private ChainReport verify() {
        return as(People.dataProtectionOfficer(), () -> log.verify());
    }
}
