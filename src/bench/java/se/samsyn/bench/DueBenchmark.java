package se.samsyn.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.context.ApplicationContext;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.retention.DueFilter;
import se.samsyn.retention.DueSort;
import se.samsyn.retention.RetentionAction;
import se.samsyn.retention.RetentionDecisionData;
import se.samsyn.retention.RetentionService;
import se.samsyn.retention.RetentionUnit;
import se.samsyn.shared.Page;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;
import se.samsyn.shared.Sort;

/** What falls due, on a log of 200,000 entries about 20,000 records. A part of {@link AuditBenchmark}. */
final class DueBenchmark {

    private static final int RUNS = 30;

    private DueBenchmark() {}

    static void measure(ApplicationContext application, Caller caller) {
        var retention = application.getBean(RetentionService.class);
        try (var connection = DriverManager.getConnection(
                        application.getBean(DataSourceProperties.class).determineUrl(),
                        application.getBean(LiquibaseProperties.class).getUser(),
                        application.getBean(LiquibaseProperties.class).getPassword());
                var statement = connection.createStatement()) {
            statement.execute("set search_path = m0127, commons");
            statement.execute("""
                    insert into audit_entry (number, at, actor_id, actor, acting, agency, action, kind, record_id, about,
                        previous_hash, hash)
                      select n + (select max(number) from audit_entry), now() - n * interval '1 minute', n % 50, 'Samordnare',
                        'COORDINATOR', '', (array['CHANGED', 'CHANGED', 'READ', 'CREATED', 'RELATED'])[1 + n % 5],
                        (array['ACTIVITY', 'ACTIVITY', 'ACTIVITY', 'GOAL', 'VISIT', 'INITIATIVE'])[1 + n % 6], n % 20000, 'name',
                        repeat('0', 64), repeat('0', 64)
                      from generate_series(1, 200000 - (select count(*) from audit_entry)) n""");
            statement.execute("vacuum analyze audit_entry");
            statement.execute("set samsyn.keeper = 'on'");
            print("days of all records", () -> {
                try (var rows = statement.executeQuery(
                        "select count(*) from logged_days(" + "array['ACTIVITY', 'GOAL', 'VISIT', 'INITIATIVE'])")) {
                    return rows.next();
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        CurrentCaller.call(caller, () -> {
            decide(retention, RetentionKind.INITIATIVE, CountedFrom.ENDED);
            print("due, none by the log", () -> list(retention));
            decide(retention, RetentionKind.VISIT, CountedFrom.CHANGED);
            print("due, visits by the log", () -> list(retention));
            decide(retention, RetentionKind.ACTIVITY, CountedFrom.CHANGED);
            decide(retention, RetentionKind.INITIATIVE, CountedFrom.CHANGED);
            print("due, all by the log", () -> list(retention));
            return true;
        });
    }

    private static List<?> list(RetentionService retention) {
        return retention.list(DueFilter.ALL, new Sort<>(DueSort.DUE_ON, false), new Page(0, 50));
    }

    private static void decide(RetentionService retention, RetentionKind kind, CountedFrom from) {
        var today = LocalDate.now();
        retention.decide(new RetentionDecisionData(
                kind, RetentionAction.DISPOSE, from, false, 2, RetentionUnit.YEARS, "Nämnden", "1", today, today, ""));
    }

    private static void print(String what, Callable<?> work) {
        var times = new double[RUNS];
        for (var run = -5; run < RUNS; run++) {
            var start = System.nanoTime();
            try {
                work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf("%-28s %12.2f ms%n", what, times[RUNS / 2]);
    }
}
