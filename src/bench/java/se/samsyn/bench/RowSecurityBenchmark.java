package se.samsyn.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.samsyn.Samsyn;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.GoalSort;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeSort;
import se.samsyn.picture.PictureQuery;
import se.samsyn.picture.PictureService;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

/**
 * What row security costs: the same services, called by the same two people, who may see every row, with the policies on and
 * with them switched off on the same tables. Turn by turn, so that what else the machine does falls on both. A list is what its page asks for: a page of rows and how many there are.
 */
public final class RowSecurityBenchmark {

    private static final int TURNS = 8;
    private static final int WARM = 12;
    private static final int RUNS = 10;
    private static final Caller DIRECTOR = new Caller("0127", 1, "Benchmark", Set.of(Role.DIRECTOR), null);
    private static final Caller PARTNER = new Caller("0127", 2, "Benchmark", Set.of(Role.MEMBER), 1L);
    private static final Page PAGE = Page.first(50);

    private RowSecurityBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        try (var application = new SpringApplicationBuilder(Samsyn.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--samsyn.data=target/bench-rows",
                        "--samsyn.municipalities=0127",
                        "--samsyn.demonstration=false")) {
            System.out.printf("%-60s %10s %10s %8s%n", "median, ms", "without", "with", "ratio");
            for (var activities : List.of(200, 20_000)) {
                PictureBenchmark.fill(application, activities);
                share(application);
                var today = LocalDate.of(2026, 11, 22);
                var pictures = application.getBean(PictureService.class);
                measure(
                        application,
                        "picture, " + activities + " activities",
                        () -> pictures.picture(new PictureQuery(today.minusMonths(12), today, null)));
            }
            var activities = application.getBean(ActivityService.class);
            var newest = new Sort<>(ActivitySort.HELD_ON, true);
            measure(application, "activities, 20000: first page and count", () -> {
                activities.list(ActivityFilter.all(), newest, PAGE);
                activities.count(ActivityFilter.all());
            });
            measure(application, "activities, 20000: count alone", () -> activities.count(ActivityFilter.all()));
            enlarge(application);
            share(application);
            var initiatives = application.getBean(InitiativeService.class);
            var goals = application.getBean(GoalService.class);
            measure(application, "initiatives, 2000: first page and count", () -> {
                initiatives.list(InitiativeFilter.ALL, new Sort<>(InitiativeSort.NAME, false), PAGE);
                initiatives.count(InitiativeFilter.ALL);
            });
            measure(application, "goals, 6000: first page by name and count", () -> {
                goals.list(GoalFilter.ALL, new Sort<>(GoalSort.NAME, false), PAGE);
                goals.count(GoalFilter.ALL);
            });
            measure(application, "goals, 6000: first page, worst first, and count", () -> {
                goals.list(GoalFilter.ALL, new Sort<>(GoalSort.STATE, false), PAGE);
                goals.count(GoalFilter.ALL);
            });
        }
    }

    private static void measure(ConfigurableApplicationContext application, String what, Runnable work)
            throws SQLException {
        measure(application, what + ", director", DIRECTOR, work);
        measure(application, what + ", partner", PARTNER, work);
    }

    private static void measure(ConfigurableApplicationContext application, String what, Caller caller, Runnable work)
            throws SQLException {
        var times = new LinkedHashMap<Boolean, List<Double>>(Map.of(false, new ArrayList<>(), true, new ArrayList<>()));
        for (var turn = 0; turn < 2 * TURNS; turn++) {
            // on, off, off, on: neither is always the second
            var on = turn % 4 == 0 || turn % 4 == 3;
            rowSecurity(application, on);
            run(caller, work, WARM);
            times.get(on).addAll(run(caller, work, RUNS));
        }
        rowSecurity(application, true);
        var without = median(times.get(false));
        var with = median(times.get(true));
        System.out.printf("%-60s %10.2f %10.2f %8.2f%n", what, without, with, with / without);
    }

    private static List<Double> run(Caller caller, Runnable work, int runs) {
        var times = new ArrayList<Double>();
        for (var i = 0; i < runs; i++) {
            var start = System.nanoTime();
            CurrentCaller.call(caller, () -> {
                work.run();
                return true;
            });
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void rowSecurity(ConfigurableApplicationContext application, boolean on) throws SQLException {
        try (var connection = PictureBenchmark.owner(application);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'm0127'"
                    + " and tablename not like 'databasechangelog%'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                statement.execute("alter table " + table + (on ? " enable" : " disable") + " row level security");
            }
        }
    }

    /** As people share: half of it with everybody, half with those who take part, so that rows carry several keys. */
    private static void share(ConfigurableApplicationContext application) throws SQLException {
        execute(application, """
                update initiative set label = 'GREEN', visible_to = '{all}' where id % 2 = 1;
                update initiative set label = 'AMBER', visible_to = '{a1,a2,a3,a4,a5,keepers}' where id % 2 = 0;
                update activity set label = 'GREEN', visible_to = '{all}' where id % 2 = 1;
                update activity set label = 'AMBER', visible_to = '{a1,a2,a3,a4,a5,keepers}' where id % 2 = 0;
                update visit set label = 'GREEN', visible_to = '{all}';
                update measurement set label = 'GREEN', visible_to = '{all}'
                """);
    }

    private static void enlarge(ConfigurableApplicationContext application) throws SQLException {
        execute(application, """
                insert into initiative (name, status) select 'Initiativ ' || n, 'ONGOING' from generate_series(31, 2000) n;
                insert into initiative_agency (initiative_id, agency_id, role)
                  select i, 1 + (i * 7 + a * 3) % 20, 'IMPLEMENTING' from generate_series(31, 2000) i, generate_series(1, 5) a;
                insert into initiative_area select i, 1 + (i + a) % 8 from generate_series(31, 2000) i, generate_series(1, 4) a;
                insert into goal (initiative_id, position, name, result_type)
                  select 31 + n % 1970, n, 'Mål ' || n, 'OUTCOME' from generate_series(91, 6000) n;
                insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by)
                  select 91 + n % 5910, date '2026-11-22' - n % 900, (array['GREEN', 'YELLOW', 'RED'])[1 + n % 3], '', 'x'
                  from generate_series(1, 20000) n;
                insert into indicator (goal_id, name, measure, direction)
                  select n, 'Indikator ' || n, 'COUNT', 'UP' from generate_series(91, 6000) n;
                insert into measurement (indicator_id, measured_on, value, source)
                  select i, date '2026-11-22' - m * 30, i + m, 'x' from generate_series(91, 6000) i, generate_series(1, 6) m
                """);
    }

    private static void execute(ConfigurableApplicationContext application, String sql) throws SQLException {
        try (var connection = PictureBenchmark.owner(application);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("vacuum analyze");
        }
    }
}
