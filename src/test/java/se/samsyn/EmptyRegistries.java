package se.samsyn;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** The tables of {@code commons} that hold no accounts, and of all schemas that hold no test's rows. */
    private static final String KEPT = "^(registry|municipality|databasechangelog.*|.*_as_shipped)$";

    private static final String EMPTY = empty();

    private final DataSourceProperties application;
    private final LiquibaseProperties owner;
    private @Nullable Connection connection;

    EmptyRegistries(DataSourceProperties application, LiquibaseProperties owner) {
        this.application = application;
        this.owner = owner;
    }

    public void run() {
        try {
            var open = connection;
            if (open == null || open.isClosed()) {
                open = DriverManager.getConnection(application.determineUrl(), owner.getUser(), owner.getPassword());
                connection = open;
                try (var statement = open.createStatement()) {
                    writeWithoutHaste(statement);
                    rememberRules(statement);
                }
            }
            try (var statement = open.createStatement()) {
                statement.execute(EMPTY);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody needs a test's rows after the computer has lost its power. */
    private static void writeWithoutHaste(Statement statement) throws SQLException {
        statement.execute("alter system set fsync = off");
        statement.execute("alter system set synchronous_commit = off");
        statement.execute("select pg_reload_conf()");
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

    /**
     * One statement. A test leaves a few rows in a few tables: to delete those takes a tenth of the time that
     * {@code truncate} takes to make every table and index anew. Whoever is still writing is waited for, as
     * {@code truncate} would; and where a test has left much, it does the work.
     */
    private static String empty() {
        var shipped = new StringBuilder();
        for (var municipality : MUNICIPALITIES) {
            for (var table : SHIPPED.entrySet()) {
                shipped.append("insert into %1$s.%2$s (%3$s) select %3$s from commons.%2$s_as_shipped order by 1;%n"
                        .formatted(municipality, table.getKey(), table.getValue()));
            }
        }
        // @formatter:off
        return """
                do $$
                declare
                    tables text[];
                    name text;
                    sequence record;
                begin
                    select array_agg(format('%%I.%%I', schemaname, tablename) order by schemaname, tablename) into tables
                    from pg_tables
                    where schemaname ~ '^(m[0-9]{4}|commons)$' and tablename !~ '%1$s';
                    execute 'lock table ' || array_to_string(tables, ', ') || ' in exclusive mode';
                    if exists (select from unnest(tables) t where pg_relation_size(t::regclass) > 1000000) then
                        execute 'truncate ' || array_to_string(tables, ', ') || ' restart identity cascade';
                    else
                        set local session_replication_role = replica; -- all of them go: no reference needs looking after
                        foreach name in array tables loop
                            execute 'delete from ' || name;
                        end loop;
                        set local session_replication_role = origin;
                        for sequence in
                            select format('%%I.%%I', s.schemaname, s.sequencename) as name, s.start_value
                            from pg_sequences s
                            where s.schemaname ~ '^(m[0-9]{4}|commons)$' and s.last_value is not null
                        loop
                            perform setval(sequence.name, sequence.start_value, false);
                        end loop;
                    end if;
                    %2$s
                end $$
                """.formatted(KEPT, shipped);
        // @formatter:on
    }
}
