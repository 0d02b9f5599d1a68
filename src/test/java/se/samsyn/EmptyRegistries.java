package se.samsyn;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.stereotype.Component;

/** Empties both municipalities and the accounts, as the role that owns the tables, so that every test starts from nothing. */
@Component
public class EmptyRegistries {

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
            statement.execute("truncate " + tables + " restart identity cascade");
            statement.execute(
                    "truncate commons.identity, commons.membership, commons.invitation, commons.attempt restart identity cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
