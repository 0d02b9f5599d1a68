package se.samsyn;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.stereotype.Component;

/** Empties both municipalities and the accounts, as the role that owns the tables, so that every test starts from nothing. */
@Component
public class EmptyRegistries {

    /** The tables with rows that come with the program, and the columns that say them. */
    private static final Map<String, String> SHIPPED = Map.of(
            "screening_rule", "kind, built_in, context, built_in_exceptions",
            "release_rule", "citation, words, built_in");

    private static final List<String> MUNICIPALITIES = List.of("m0127", "m0184");

    private final DataSourceProperties application;
    private final LiquibaseProperties owner;

    EmptyRegistries(DataSourceProperties application, LiquibaseProperties owner) {
        this.application = application;
        this.owner = owner;
    }

    public void run() {
        try (var connection =
                        DriverManager.getConnection(application.determineUrl(), owner.getUser(), owner.getPassword());
                var statement = connection.createStatement()) {
            var tables = new StringBuilder();
            try (var rows = statement.executeQuery("select schemaname || '.' || tablename from pg_tables"
                    + " where schemaname ~ '^m[0-9]{4}$' and tablename not like 'databasechangelog%'")) {
                while (rows.next()) {
                    tables.append(tables.isEmpty() ? "" : ", ").append(rows.getString(1));
                }
            }
            rememberRules(statement);
            statement.execute("truncate " + tables + " restart identity cascade");
            for (var municipality : MUNICIPALITIES) {
                for (var table : SHIPPED.entrySet()) {
                    statement.execute("insert into %1$s.%2$s (%3$s) select %3$s from commons.%2$s_as_shipped order by 1"
                            .formatted(municipality, table.getKey(), table.getValue()));
                }
            }
            statement.execute(
                    "truncate commons.identity, commons.membership, commons.invitation, commons.attempt restart identity cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules that come with the program are no test's: they are there again for the next. */
    private static void rememberRules(Statement statement) throws SQLException {
        for (var table : SHIPPED.entrySet()) {
            statement.execute(
                    "create table if not exists commons.%1$s_as_shipped as select %2$s from m0127.%1$s where %3$s"
                            .formatted(
                                    table.getKey(),
                                    table.getValue(),
                                    table.getKey().equals("release_rule") ? "built_in" : "kind <> 'WORDS'"));
        }
    }
}
