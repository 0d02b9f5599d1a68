package se.samsyn.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that cannot be reached, or that has stopped, from a fault of the program's. */
public final class DatabaseAway {

    /** Frameworks wrap a failure many times over, but not as often as this; a cause may also be its own. */
    private static final int DEEPEST = 50;

    private DatabaseAway() {}

    /** Whether that is what lies behind a failure, however deep it has been wrapped. */
    public static boolean isBehind(@Nullable Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isOfConnection(sql.getSQLState()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** By the SQL standard's and PostgreSQL's classes: connection, out of resources, shutting down or starting. */
    private static boolean isOfConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
