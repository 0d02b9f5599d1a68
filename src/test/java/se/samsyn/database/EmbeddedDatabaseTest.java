package se.samsyn.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedDatabaseTest extends OwnDatabase {

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
}
