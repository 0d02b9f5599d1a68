package se.samsyn.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence what is wrong with the database during a start, where that is not a fault in the program. */
final class ServerFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        var state = cause.getSQLState() == null ? "" : cause.getSQLState();
        // the two characters that name the error's class in the SQL standard and PostgreSQL's manual
        var advice =
                switch (state.substring(0, Math.min(2, state.length()))) {
                    case "08" -> "look whether PostgreSQL runs where spring.datasource.url says.";
                    case "28" ->
                        "compare spring.datasource.username and password, and spring.liquibase.user and password.";
                    case "3D" -> "make the database that spring.datasource.url names.";
                    case "42" -> state.equals("42501") ? "let spring.liquibase.user own the database." : null;
                    case "53" -> "make room for it.";
                    default -> null;
                };
        return advice == null
                ? null
                : new FailureAnalysis(
                        "The database cannot be used (%s): %s".formatted(withoutFullStop(cause.getMessage()), advice),
                        null,
                        cause);
    }

    private static String withoutFullStop(@Nullable String message) {
        return message == null ? "it gives no reason" : message.strip().replaceFirst("\\.$", "");
    }
}
