package se.samsyn;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.stereotype.Component;

/** Empties both municipalities and the accounts, as the role that owns the tables, so that every test starts from nothing. */
@Component
public class EmptyRegistries {

    private static final String RULE = "kind, built_in, context, built_in_exceptions";
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
                statement.execute(
                        "insert into %s.screening_rule (%s) select %s from commons.screening_rule_as_shipped order by kind"
                                .formatted(municipality, RULE, RULE));
            }
            statement.execute(
                    "truncate commons.identity, commons.membership, commons.invitation, commons.attempt restart identity cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules that come with the program are no test's: they are there again for the next. */
    private static void rememberRules(Statement statement) throws SQLException {
        statement.execute("create table if not exists commons.screening_rule_as_shipped as select " + RULE
                + " from m0127.screening_rule where kind <> 'WORDS'");
    }
}
