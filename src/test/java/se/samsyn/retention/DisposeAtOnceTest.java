package se.samsyn.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.retention.DueRecords.LONG_AGO;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.OwnersHand;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.initiative.PartialDate;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RuleViolation;

/** Two at once, and statements that go past every service. */
class DisposeAtOnceTest extends DatabaseTest {

    private static final String PROTOCOL =
            "insert into disposal (disposed_by_id, disposed_by, reason) values (%d, 'x', 'x');";
    private static final String ITEM =
            "insert into disposal_item (disposal_id, kind, record_id, decision_id, due_on) values"
                    + " ((select max(id) from disposal), '%s', 1, %s);";
    private static final String CARRY_OUT = "select carry_out_disposal((select max(id) from disposal))";

    @Autowired
    private DisposalService disposals;

    @Autowired
    private DueRecords records;

    @Autowired
    private ActivityService activities;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private ActivityId activity;

    @BeforeEach
    void an_activity_that_is_due() {
        as(People.coordinator(), () -> {
            var otto = records.ended("OTTO", PartialDate.day(LONG_AGO));
            activity = records.held(otto, records.agency("Polisen"), "Möte", LONG_AGO);
            records.decideYears(RetentionKind.ACTIVITY, 1);
        });
    }

    @Test
    void of_two_who_dispose_of_the_same_one_does() throws Exception {
        var seen = preview();
        var start = new CountDownLatch(1);
        Callable<String> attempt = () -> {
            start.await();
            return dispose(seen);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var attempts = List.of(threads.submit(attempt), threads.submit(attempt));
            start.countDown();
            assertThat(List.of(
                            attempts.get(0).get(30, TimeUnit.SECONDS),
                            attempts.get(1).get(30, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder("done", "retention.stale");
        }
        assertThat(as(People.director(), disposals::protocols)).hasSize(1);
    }

    @Test
    void who_is_changing_it_meanwhile_is_waited_for_and_it_is_not_disposed_of() throws Exception {
        var seen = preview();
        var changed = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var changing = threads.submit(() -> as(
                    People.coordinator(),
                    () -> transaction.execute(_ -> {
                        activities.change(activities.get(activity));
                        changed.countDown();
                        pause();
                        return "changed";
                    })));
            assertThat(changed.await(30, TimeUnit.SECONDS)).isTrue();
            var disposing = threads.submit(() -> dispose(seen));
            assertThat(changing.get(30, TimeUnit.SECONDS)).isEqualTo("changed");
            assertThat(disposing.get(30, TimeUnit.SECONDS)).isEqualTo("retention.stale");
        }
        assertThat(as(People.coordinator(), () -> activities.get(activity)).id())
                .isEqualTo(activity);
    }

    @Test
    void the_database_removes_nothing_that_is_not_due_whatever_a_protocol_says() {
        owner.execute("insert into picture (id, name, kind) overriding system value values (1, 'Bild', 'WEEKLY');"
                + "insert into edition (id, picture_id, number, period_from, period_to, frozen_by)"
                + " overriding system value values (1, 1, 1, '2015-01-01', '2015-02-01', 'x')");

        refused(
                People.coordinator(),
                PROTOCOL.formatted(2) + ITEM.formatted("EDITION", "1, '2016-01-01'") + CARRY_OUT,
                "not due");
        refused(
                People.coordinator(),
                PROTOCOL.formatted(2) + ITEM.formatted("EDITION", "null, null") + CARRY_OUT,
                "goes with nothing");
        refused(People.coordinator(), PROTOCOL.formatted(1), "row-level security");
        refused(People.member(1L), PROTOCOL.formatted(3), "row-level security");
        refused(
                People.coordinator(),
                "insert into disposal (disposed_at, disposed_by_id, disposed_by, reason) values ('2020-01-01', 2, 'x', 'x')",
                "row-level security");
        refused(People.coordinator(), "delete from edition", "permission denied");
        refused(People.coordinator(), "delete from audit_version", "permission denied");
        assertThat(owner.names("select 'x' from edition")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update activity set held_on = current_date",
                "update retention_decision set kind = 'VISIT'",
                "insert into retention_hold (kind, record_id, until, reason, placed_by)"
                        + " values ('ACTIVITY', 1, current_date + 1, 'x', 'x')",
                "insert into retention_decision (kind, action, counted_from, length, unit, body, reference, decided_on,"
                        + " valid_from, recorded_by_id, recorded_by) values ('ACTIVITY', 'DISPOSE', 'ENDED', 2, 'YEARS',"
                        + " 'x', 'x', current_date, current_date, 2, 'x')"
            })
    void nor_what_is_too_young_not_decided_of_held_back_or_due_by_another_decision(String since) {
        var due = ITEM.formatted("ACTIVITY", "1, '2016-05-17'") + CARRY_OUT;
        // as it is, the function would do it
        as(People.coordinator(), () -> transaction.execute(_ -> dsl.execute(PROTOCOL.formatted(2) + due)));

        owner.execute(since);

        refused(People.coordinator(), PROTOCOL.formatted(2) + due, "not due");
    }

    @Test
    void only_keepers_decide_and_in_their_own_name() {
        var decision = "insert into retention_decision (kind, action, body, reference, decided_on, valid_from,"
                + " recorded_by_id, recorded_by) values ('VISIT', 'KEEP', 'x', 'x', '2026-01-01', '2026-01-01', %d, 'x')";
        refused(People.coordinator(), decision.formatted(1), "row-level security");
        refused(People.member(1L), decision.formatted(3), "row-level security");
        refused(People.dataProtectionOfficer(), decision.formatted(8), "row-level security");
    }

    @Test
    void only_keepers_hold_back() {
        refused(
                People.member(1L),
                "insert into retention_hold (kind, record_id, until, reason, placed_by)"
                        + " values ('ACTIVITY', 1, '2100-01-01', 'x', 'x')",
                "row-level security");
    }

    @Test
    void protocols_and_decisions_stay_as_they_are() {
        dispose(preview());

        refused(People.director(), "select carry_out_disposal(1)", "no disposal of this transaction");
        refused(
                People.director(),
                "insert into disposal_item (disposal_id, kind, record_id) values (1, 'VISIT', 1)",
                "fk_disposal_item");
        for (var table : List.of("disposal", "disposal_item", "retention_decision")) {
            refused(People.director(), "delete from " + table, "permission denied");
        }
        refused(People.director(), "update disposal set reason = 'y'", "permission denied");
        refused(People.director(), "update retention_decision set length = 1", "permission denied");
        refused(People.director(), "delete from retention_hold", "permission denied");
    }

    private Disposal preview() {
        return as(
                People.director(),
                () -> disposals.preview(List.of(new DueRef(RetentionKind.ACTIVITY, activity.value()))));
    }

    private String dispose(Disposal seen) {
        return as(People.director(), () -> {
            try {
                disposals.dispose(seen, "Fallit för gallring");
                return "done";
            } catch (RuleViolation e) {
                return e.key();
            }
        });
    }

    private void refused(Caller who, String sql, String why) {
        assertThatThrownBy(() -> as(who, () -> transaction.execute(_ -> dsl.execute(sql))))
                .as(sql)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(why);
    }

    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
