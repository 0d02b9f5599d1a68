package se.samsyn.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes along, for a machine that has none of its own. Its data stay in a folder of the user's
 * choosing and are found again by the next start. It starts beside Spring and not before it: whoever needs it waits.
 */
final class EmbeddedDatabase {

    /** The role that the program connects with: owns nothing, and takes a municipality's role per transaction. */
    static final String APPLICATION_ROLE = "samsyn_app";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final String NAME = "samsyn";

    /** One per folder and process: tests start several contexts on the same data. */
    private static final Map<Path, EmbeddedDatabase> RUNNING = new ConcurrentHashMap<>();

    private final DataFolder data;

    private final int port = freePort();

    private final String password;

    /** Of the application's role: new at each start, and good for nothing that only the owner may. */
    private final String applicationPassword = DataFolder.random(24);

    private final CompletableFuture<PostgresServer> server;

    private final Runnable whenLost;

    private @Nullable EmbeddedDatabaseWatch watch;

    private EmbeddedDatabase(DataFolder data, Runnable whenLost) {
        this.data = data;
        this.whenLost = whenLost;
        this.password = password(data);
        this.server = CompletableFuture.supplyAsync(
                this::start,
                task -> Thread.ofPlatform().name("embedded-postgresql").daemon().start(task));
    }

    /**
     * Starts the database in a folder, or joins the one that this process has started there.
     *
     * @throws StartFailure where the folder cannot be used; what fails later, {@link #awaitReady} says
     */
    static EmbeddedDatabase in(Path folder) {
        return in(folder, () -> {}, () -> System.exit(1));
    }

    /**
     * The same.
     *
     * @param beforeStart looked at when the folder is known to be good and before anything is made in it; what it throws
     *     ends the start
     * @param whenLost called, after it has been logged, where PostgreSQL cannot be kept running
     */
    static EmbeddedDatabase in(Path folder, Runnable beforeStart, Runnable whenLost) {
        return RUNNING.computeIfAbsent(folder.toAbsolutePath().normalize(), path -> {
            var data = DataFolder.open(path);
            try {
                beforeStart.run();
            } catch (RuntimeException e) {
                data.close();
                throw e;
            }
            return new EmbeddedDatabase(data, whenLost);
        });
    }

    private static String password(DataFolder data) {
        try {
            return data.holdsDatabase()
                    ? Files.readString(PostgresServer.password(data.database())).strip()
                    : DataFolder.random(24);
        } catch (IOException e) {
            data.close();
            throw DataFolder.unusable(data.path(), e);
        }
    }

    private PostgresServer start() {
        var programs = PostgresPrograms.in(data);
        var postgres = new PostgresServer(data, programs);
        if (!data.holdsDatabase()) {
            log.info("First start: preparing a database in {}", data.path());
            postgres.create(password);
        }
        postgres.start(port);
        try (var connection = connect("postgres")) {
            prepareCluster(connection);
        } catch (SQLException e) {
            throw new StartFailure(
                    "PostgreSQL runs but cannot be used: %s; see %s.".formatted(e.getMessage(), data.log()), e);
        }
        watch = EmbeddedDatabaseWatch.over(postgres, port, data.log(), whenLost);
        return postgres;
    }

    private void prepareCluster(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!exists(connection, "select from pg_roles where rolname = '" + APPLICATION_ROLE + "'")) {
                statement.execute("create role " + APPLICATION_ROLE + " login noinherit");
            }
            statement.execute("alter role " + APPLICATION_ROLE + " password '" + applicationPassword + "'");
            if (!exists(connection, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME);
                return;
            }
        }
        releaseMigrationLocks();
    }

    /** A start that was killed while it migrated has left Liquibase's lock; the folder is ours, so nobody holds it. */
    private void releaseMigrationLocks() throws SQLException {
        try (var connection = connect(NAME);
                var statement = connection.createStatement()) {
            var schemas = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select schemaname from pg_tables where tablename = 'databasechangeloglock'")) {
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
            }
            for (var schema : schemas) {
                statement.execute(
                        "update \"" + schema
                                + "\".databasechangeloglock set locked = false, lockgranted = null, lockedby = null where locked");
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), PostgresServer.OWNER, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Below the ports that systems hand out by themselves, so that nobody is given it before PostgreSQL takes it. */
    private static int freePort() {
        for (var attempt = 0; attempt < 100; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // taken: the next one
            }
        }
        throw new StartFailure("Samsyn found no free port between 20000 and 32000 for its PostgreSQL.");
    }

    /** The connection's settings, under Spring's usual names. */
    Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url(NAME),
                "spring.datasource.username", APPLICATION_ROLE,
                "spring.datasource.password", applicationPassword,
                "spring.liquibase.user", PostgresServer.OWNER,
                "spring.liquibase.password", password);
    }

    /** @throws StartFailure where it could not be started */
    void awaitReady() {
        try {
            server.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    /** Waits for a start under way, because only what runs can be stopped; then lets go of the folder. */
    void stop() {
        try {
            var running = server.join();
            if (watch != null) {
                watch.end();
            }
            running.stop();
        } catch (CompletionException e) {
            // it never ran
        } finally {
            RUNNING.remove(data.path());
            data.close();
        }
    }
}
