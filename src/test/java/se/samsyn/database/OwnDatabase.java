package se.samsyn.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of the test's own, a database in it, and how to ask that. */
abstract class OwnDatabase {

    @TempDir
    static Path shared;

    static PostgresPrograms programs;

    @TempDir
    Path temporary;

    Path folder;

    EmbeddedDatabase database;

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

    Path folder(String name) throws IOException {
        var path = Files.createDirectory(temporary.resolve(name));
        var unpacked = Path.of(programs.command("x").getLast()).getParent().getParent();
        Files.createSymbolicLink(path.resolve(unpacked.getFileName()), unpacked);
        return path;
    }

    void start() {
        database = EmbeddedDatabase.in(folder);
        database.awaitReady();
    }

    static String eventually(Supplier<String> asked) throws InterruptedException {
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

    ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    Connection connect(String user, Object password) throws SQLException {
        return DriverManager.getConnection(
                database.properties().get("spring.datasource.url").toString(), user, password.toString());
    }

    void execute(String... sql) {
        try (var connection = connect("samsyn_owner", database.properties().get("spring.liquibase.password"));
                var statement = connection.createStatement()) {
            for (var command : sql) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    String query(String sql) {
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
