package se.samsyn.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import se.samsyn.Samsyn;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.picture.PictureQuery;
import se.samsyn.picture.PictureService;

/**
 * How long a picture takes to compose, over generated registries of growing size, and how much of that is the statements
 * themselves run by plain JDBC.
 */
public final class PictureBenchmark {

    private static final int RUNS = 60;
    private static final Caller CALLER = new Caller("0127", 0, "Benchmark", Set.of(Role.DIRECTOR), null);

    private PictureBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        try (var application = new SpringApplicationBuilder(Samsyn.class, Statements.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--samsyn.data=target/bench-data",
                        "--samsyn.municipalities=0127",
                        "--samsyn.demonstration=false")) {
            System.out.printf(
                    "%12s %14s %14s %8s %11s%n", "activities", "picture ms", "jdbc ms", "ratio", "statements");
            for (var activities : List.of(200, 20_000, 200_000)) {
                fill(application, activities);
                measure(application, activities);
            }
        }
    }

    private static void measure(ConfigurableApplicationContext application, int activities) throws SQLException {
        var service = application.getBean(PictureService.class);
        var today = LocalDate.of(2026, 11, 22);
        var query = new PictureQuery(today.minusMonths(12), today, null);
        var statements = application.getBean(Statements.class);
        statements.seen.clear();
        CurrentCaller.call(CALLER, () -> service.picture(query));
        var sql = List.copyOf(statements.seen);
        var picture = median(() -> CurrentCaller.call(CALLER, () -> service.picture(query)));
        try (var connection = owner(application)) {
            connection.setAutoCommit(false);
            var plain = median(() -> run(connection, sql));
            System.out.printf(
                    "%12d %14.1f %14.1f %8.2f %11d%n", activities, picture, plain, picture / plain, sql.size());
        }
    }

    private static double median(Runnable work) {
        var times = new double[RUNS];
        for (var i = 0; i < RUNS / 2; i++) {
            work.run();
        }
        for (var i = 0; i < RUNS; i++) {
            var start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    static void run(Connection connection, List<String> sql) {
        for (var text : sql) {
            try (var statement = connection.prepareStatement(text);
                    var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(text, e);
            }
        }
    }

    static void fill(ConfigurableApplicationContext application, int activities) throws SQLException {
        try (var connection = owner(application);
                var statement = connection.createStatement()) {
            statement.execute("""
                    truncate activity, activity_agency, goal, goal_follow_up, indicator, measurement, initiative_area,
                      initiative_agency, initiative, agency, area, article, article_link, visit, promise restart identity cascade;
                    insert into area (name, kind) select 'Område ' || n, 'DISTRICT' from generate_series(1, 8) n;
                    insert into agency (name, kind) select 'Aktör ' || n, 'SCHOOL' from generate_series(1, 20) n;
                    insert into initiative (name, status) select 'Initiativ ' || n, 'ONGOING' from generate_series(1, 30) n;
                    insert into initiative_agency (initiative_id, agency_id, role)
                      select i, 1 + (i * 7 + a * 3) %% 20, 'IMPLEMENTING' from generate_series(1, 30) i, generate_series(1, 5) a;
                    insert into initiative_area select i, 1 + (i + a) %% 8 from generate_series(1, 30) i, generate_series(1, 4) a;
                    insert into goal (initiative_id, position, name, result_type)
                      select 1 + n %% 30, n, 'Mål ' || n, 'OUTCOME' from generate_series(1, 90) n;
                    insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by)
                      select 1 + n %% 80, date '2026-11-22' - n, (array['GREEN', 'YELLOW', 'RED'])[1 + n %% 3], '', 'x'
                      from generate_series(1, 400) n;
                    insert into indicator (goal_id, name, measure, direction)
                      select n, 'Indikator ' || n, 'COUNT', 'UP' from generate_series(1, 90) n;
                    insert into measurement (indicator_id, measured_on, value, source)
                      select i, date '2026-11-22' - m * 30, i + m, 'x' from generate_series(1, 90) i, generate_series(1, 18) m;
                    insert into visit (name, kind, visited_on)
                      select 'Besök ' || n, 'POLITICAL', date '2026-11-22' - n * 20 from generate_series(1, 30) n;
                    insert into promise (visit_id, words, state)
                      select 1 + n %% 30, 'Löfte ' || n, 'OPEN' from generate_series(1, 60) n;
                    insert into article (title, published_on)
                      select 'Artikel ' || n, date '2026-11-22' - n * 3 from generate_series(1, 150) n;
                    insert into article_link (article_id, relation, initiative_id)
                      select n, 'MENTIONS', 1 + n %% 30 from generate_series(1, 120) n;
                    insert into activity (initiative_id, agency_id, area_id, kind, held_on, source, recorded_by)
                      select 1 + n %% 30, 1 + n %% 20, 1 + n %% 8, (array['MEETING', 'TRAINING', 'INSPECTION'])[1 + n %% 3],
                        date '2026-11-22' - (n %% 545)::int, '', 'x' from generate_series(1, %d) n;
                    insert into activity_agency (activity_id, agency_id, recorded_by_id)
                      select id, 1 + (id + 1) %% 20, agency_id from activity
                    """.formatted(activities));
            statement.execute("vacuum analyze");
        }
    }

    static Connection owner(ConfigurableApplicationContext application) throws SQLException {
        var owner = application.getBean(LiquibaseProperties.class);
        var connection = DriverManager.getConnection(
                application.getBean(DataSourceProperties.class).determineUrl(), owner.getUser(), owner.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = m0127, commons");
        }
        return connection;
    }

    /** Notes every statement of the picture with its values. */
    static class Statements {

        final List<String> seen = new ArrayList<>();

        @Bean
        DefaultExecuteListenerProvider listener() {
            return new DefaultExecuteListenerProvider(new ExecuteListener() {
                @Override
                public void executeStart(ExecuteContext context) {
                    var query = context.query();
                    if (query != null && seen.size() < 100) {
                        seen.add(DSL.using(context.configuration())
                                .renderContext()
                                .paramType(ParamType.INLINED)
                                .visit(query)
                                .render());
                    }
                }
            });
        }
    }
}
