package se.samsyn.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The PostgreSQL that comes along, for a machine that has none of its own. Its data stay in a folder of the user's
 * choosing and are found again by the next start.
 */
final class EmbeddedDatabase {

    /** The role that the program connects with: owns nothing, and takes a municipality's role per transaction. */
    static final String APPLICATION_ROLE = "samsyn_app";

    static final String OWNER_ROLE = "postgres";

    private static final Map<Path, EmbeddedDatabase> RUNNING = new ConcurrentHashMap<>();

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** One for a folder, however many applications a test run starts over it. */
    static EmbeddedDatabase start(Path folder) {
        return RUNNING.computeIfAbsent(folder, EmbeddedDatabase::open);
    }

    private static EmbeddedDatabase open(Path folder) {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgresql"))
                    .setCleanDataDirectory(false)
                    .start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + APPLICATION_ROLE
                        + "') then create role " + APPLICATION_ROLE + " login noinherit; end if; end $$");
            }
            return new EmbeddedDatabase(postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return postgres.getJdbcUrl(OWNER_ROLE, "postgres").replaceAll("\\?.*", "");
    }
}
