package se.samsyn.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedDatabaseTest {

    @TempDir
    private static Path shared;

    private static PostgresPrograms programs;

    @TempDir
    private Path temporary;

    private Path folder;

    private EmbeddedDatabase database;

    @BeforeAll
    static void unpack_the_programs_once() {
        var data = DataFolder.open(shared);
        programs = PostgresPrograms.in(data);
        data.close();
    }

    @BeforeEach
    void choose_a_folder() throws IOException {
        folder = folder("data");
    }

    @AfterEach
    void stop_what_runs() {
        if (database != null) {
            database.stop();
        }
    }

    @Test
    void a_second_start_finds_the_data_again() throws SQLException {
        start();
        execute("create table kept (text text)", "insert into kept values ('Tåget')");
        database.stop();

        start();

        assertThat(query("select text from kept")).isEqualTo("Tåget");
    }

    @Test
    void the_application_role_owns_nothing_and_nobody_enters_without_the_password() {
        start();
        var properties = database.properties();
        assertThat(properties).containsEntry("spring.datasource.username", "samsyn_app");
        assertThat(query("select rolsuper or rolcreatedb or rolcreaterole or rolinherit from pg_roles"
                        + " where rolname = 'samsyn_app'"))
                .isEqualTo("f");
        assertThatThrownBy(() -> connect("samsyn_app", "guessed").close())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void text_compares_by_code_point_on_every_system_and_lower_case_knows_swedish() {
        start();
        assertThat(query("select string_agg(t, '' order by t) || lower('ÅÄÖ') from unnest('{ö,Z,å,a}'::text[]) t"))
                .isEqualTo("Zaåöåäö");
    }

    @Test
    void a_folder_may_have_spaces_and_swedish_letters_in_its_name() throws IOException {
        folder = folder("Lägesbild för Österåker (test)");
        start();
        assertThat(query("select 1")).isEqualTo("1");
    }

    @Test
    void the_folder_s_database_is_of_the_version_that_is_asked_for() throws IOException {
        start();
        assertThat(Files.readString(folder.resolve("database/PG_VERSION"))).startsWith(PostgresPrograms.MAJOR_VERSION);
    }

    @Test
    void two_contexts_of_one_process_share_the_database() {
        start();
        assertThat(EmbeddedDatabase.in(folder)).isSameAs(database);
    }

    @Test
    void a_folder_that_another_process_uses_is_left_alone() throws Exception {
        try (var other = OtherProcess.on(folder)) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("Another Samsyn (process " + other.pid() + ") is using the data folder");
        }
        start();
    }

    @Test
    void a_killed_process_leaves_postgresql_running_and_the_next_start_replaces_it() throws Exception {
        try (var other = OtherProcess.on(folder)) {
            var orphan = postmaster();
            other.kill();
            assertThat(orphan.info().command())
                    .hasValueSatisfying(command -> assertThat(command).contains("postgres"));

            start();

            // where nobody collects orphans it stays in the list of processes, without its program
            assertThat(orphan.info().command()).isEmpty();
            assertThat(query("select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_killed_postgresql_recovers_and_loses_nothing() throws Exception {
        start();
        execute("create table kept (text text)", "insert into kept values ('OTTO')");
        postmaster().destroyForcibly();
        Thread.sleep(500);
        database.stop();

        start();

        assertThat(query("select text from kept")).isEqualTo("OTTO");
    }

    @Test
    void a_postgresql_that_ends_by_itself_is_started_again_on_the_same_port() throws Exception {
        start();
        execute("create table kept (text text)", "insert into kept values ('OTTO')");
        postmaster().destroyForcibly();

        assertThat(eventually(() -> query("select text from kept"))).isEqualTo("OTTO");
    }

    @Test
    void a_postgresql_that_does_not_stay_up_ends_the_program() throws Exception {
        var lost = new CountDownLatch(1);
        database = EmbeddedDatabase.in(folder, () -> {}, lost::countDown);
        database.awaitReady();
        postmaster().destroyForcibly();
        eventually(() -> query("select 1"));

        postmaster().destroyForcibly();

        assertThat(lost.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_postgresql_that_is_stopped_on_purpose_stays_so() throws Exception {
        var lost = new CountDownLatch(1);
        database = EmbeddedDatabase.in(folder, () -> {}, lost::countDown);
        database.awaitReady();
        database.stop();
        Thread.sleep(2500);

        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(lost.getCount()).isOne();
    }

    @Test
    void the_application_does_not_have_the_owners_password() {
        start();
        var properties = database.properties();

        assertThat(properties.get("spring.datasource.password"))
                .isNotEqualTo(properties.get("spring.liquibase.password"));
        assertThatThrownBy(() -> connect("samsyn_owner", properties.get("spring.datasource.password"))
                        .close())
                .hasMessageContaining("password authentication failed");
        assertThatCode(() -> connect("samsyn_app", properties.get("spring.datasource.password"))
                        .close())
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_wrong_before_the_start_leaves_the_folder_empty_and_free() {
        assertThatThrownBy(() -> EmbeddedDatabase.in(
                        folder,
                        () -> {
                            throw new IllegalStateException("port in use");
                        },
                        () -> {}))
                .hasMessage("port in use");
        assertThat(folder.resolve("database")).doesNotExist();

        start();
    }

    @Test
    void a_process_number_that_went_to_another_program_stops_nobody() throws Exception {
        start();
        database.stop();
        var innocent = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("database/postmaster.pid"), innocent.pid() + "\n/\n1\n5432\n");

            start();

            assertThat(innocent.isAlive()).isTrue();
            assertThat(query("select 1")).isEqualTo("1");
        } finally {
            innocent.destroy();
        }
    }

    @Test
    void a_migration_s_lock_left_by_a_killed_start_is_released() {
        start();
        execute(
                "create schema m0127",
                "create table m0127.databasechangeloglock (id int, locked boolean, lockgranted timestamp, lockedby text)",
                "insert into m0127.databasechangeloglock values (1, true, now(), 'killed')");
        database.stop();

        start();

        assertThat(query("select locked from m0127.databasechangeloglock")).isEqualTo("f");
    }

    @Test
    void what_postgresql_says_against_its_start_is_passed_on() throws IOException {
        start();
        database.stop();
        Files.writeString(folder.resolve("database/postgresql.conf"), "work_mem = plenty\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("postgresql.log")
                .hasMessageMatching("PostgreSQL's pg_ctl failed in the data folder .*");
    }

    private Path folder(String name) throws IOException {
        var path = Files.createDirectory(temporary.resolve(name));
        var unpacked = Path.of(programs.command("x").getLast()).getParent().getParent();
        Files.createSymbolicLink(path.resolve(unpacked.getFileName()), unpacked);
        return path;
    }

    private void start() {
        database = EmbeddedDatabase.in(folder);
        database.awaitReady();
    }

    private static String eventually(Supplier<String> asked) throws InterruptedException {
        for (var attempt = 0; ; attempt++) {
            try {
                return asked.get();
            } catch (AssertionError e) {
                if (attempt == 60) {
                    throw e;
                }
                Thread.sleep(500);
            }
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private Connection connect(String user, Object password) throws SQLException {
        return DriverManager.getConnection(
                database.properties().get("spring.datasource.url").toString(), user, password.toString());
    }

    private void execute(String... sql) {
        try (var connection = connect("samsyn_owner", database.properties().get("spring.liquibase.password"));
                var statement = connection.createStatement()) {
            for (var command : sql) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String query(String sql) {
        try (var connection = connect("samsyn_owner", database.properties().get("spring.liquibase.password"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
