package se.samsyn.database;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether PostgreSQL still runs, and starts it again when somebody or something has ended it. When it
 * does not stay up for a minute, starting it again and again would help nobody: then the program ends too.
 */
final class EmbeddedDatabaseWatch {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseWatch.class);

    private static final long LOOK_MILLIS = 1_000;

    private static final Duration STAYS_UP = Duration.ofMinutes(1);

    private final PostgresServer postgres;
    private final int port;
    private final Path logFile;
    private final Runnable whenLost;
    private boolean ended;

    private EmbeddedDatabaseWatch(PostgresServer postgres, int port, Path logFile, Runnable whenLost) {
        this.postgres = postgres;
        this.port = port;
        this.logFile = logFile;
        this.whenLost = whenLost;
    }

    static EmbeddedDatabaseWatch over(PostgresServer postgres, int port, Path logFile, Runnable whenLost) {
        var watch = new EmbeddedDatabaseWatch(postgres, port, logFile, whenLost);
        Thread.ofPlatform().name("embedded-postgresql-watch").daemon().start(watch::run);
        return watch;
    }

    /** From now on PostgreSQL ends because it is to end; waits for a start that is under way. */
    synchronized void end() {
        ended = true;
    }

    private void run() {
        @Nullable Long restartedAt = null;
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                synchronized (this) {
                    if (ended) {
                        return;
                    }
                    if (postgres.isRunning()) {
                        continue;
                    }
                    var again = restartedAt != null && System.nanoTime() - restartedAt < STAYS_UP.toNanos();
                    if (again || !restart()) {
                        ended = true;
                        log.error("PostgreSQL has ended and does not stay up, so Samsyn ends too; see {}.", logFile);
                        break;
                    }
                    restartedAt = System.nanoTime();
                }
            }
            // not under the lock: ending the program stops this database too
            whenLost.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean restart() {
        log.warn("PostgreSQL has ended by itself: starting it again.");
        try {
            postgres.start(port);
            log.info("PostgreSQL runs again.");
            return true;
        } catch (StartFailure e) {
            log.error("PostgreSQL did not start again. {}", e.getMessage());
            return false;
        }
    }
}
