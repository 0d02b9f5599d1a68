package se.samsyn.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.integration.spring.SpringResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Brings the shared schema and every municipality's schema up to date, as the role that owns them, before anything
 * else may use them. The role that the program connects with is then granted what it needs, and owns nothing.
 */
@Component
@EnableConfigurationProperties(LiquibaseProperties.class)
public class Migrations implements InitializingBean {

    private static final String COMMONS = "commons";

    private static final String CHANGELOG = "db/changelog/db.changelog-master.yaml";

    private static final String DEMONSTRATION = "db/demo/db.demo-master.yaml";

    /** Policies name them, so they come before the tables. What the first may do the others may too. */
    private static final String ROLES = """
            do $$ declare name text; begin
              foreach name in array '{%1$s, %2$s, %3$s}'::text[] loop
                if not exists (select from pg_roles where rolname = name) then execute format('create role %%I', name); end if;
              end loop;
            end $$;
            grant %1$s to %2$s, %3$s;
            """;

    /**
     * What is kept as it was: frozen editions, what an import made, addresses, and who was where. A picture or an
     * import that could be deleted would take these with it. The log is written by its function only, and
     * what has fallen due is removed by one that reads the protocol. Of a question, those who answer write the answer; a
     * saved view stays whose it was.
     */
    private static final String NEVER_CHANGED = """
            do $$ declare kept text; begin
              for kept in select tablename from pg_tables where schemaname = '%1$s' and tablename like 'edition%%' loop
                execute format('revoke update, delete on %1$s.%%I from %2$s', kept);
              end loop;
            end $$;
            revoke delete on %1$s.picture, %1$s.article_import from %2$s;
            revoke update, delete on %1$s.article_import_record from %2$s;
            revoke update on %1$s.article_address, %1$s.review from %2$s;
            grant update (circle) on %1$s.review to %2$s;
            revoke insert, update, delete on %1$s.audit_entry, %1$s.audit_version from %2$s;
            revoke all on function %1$s.audit_write(text, text, bigint, text, text, text, text[], text, bigint) from %2$s;
            grant execute on function %1$s.audit_append(text, text, bigint, text, text, text, text[], text, bigint),
              %1$s.audit_differences(), %1$s.ask_for_access(text, bigint, text, text),
              %1$s.answer_access_request(bigint, bigint, text, text, text), %1$s.follow_access_requests() to %2$s;
            revoke insert, update, delete on %1$s.access_request from %2$s;
            revoke update, delete on %1$s.release_rule, %1$s.release_decision from %2$s;
            grant update (active) on %1$s.release_rule to %2$s;
            revoke update, delete on %1$s.retention_decision, %1$s.disposal, %1$s.disposal_item from %2$s;
            revoke delete on %1$s.retention_hold from %2$s;
            revoke update, delete on %1$s.attachment_content from %2$s;
            revoke update on %1$s.question from %2$s;
            grant update (version, state, answer, answered_by, answered_by_id, answered_at) on %1$s.question to %3$s;
            grant update on %1$s.question to %4$s;
            revoke update on %1$s.saved_view from %2$s;
            grant update (version, name, query, shared, removed_at) on %1$s.saved_view to %2$s;
            revoke insert, update, delete on %1$s.agency_merge, %1$s.agency_merge_row from %2$s;
            grant execute on function %1$s.merge_agencies(bigint, bigint, jsonb, jsonb, jsonb, text, text),
              %1$s.agency_merge_left(bigint), %1$s.undo_agency_merge(bigint, text) to %2$s;
            grant execute on function %1$s.problem_answers(), %1$s.initiative_leads_to(text, bigint, bigint),
              %1$s.discard_table_imports(), %1$s.record_references(text, bigint), %1$s.caller_is_called(text),
              %1$s.texts_holding(text, text[], text[], text, text[], text, int), %1$s.names_like(text, text) to %2$s;
            grant execute on function %1$s.logged_days(text[]), %1$s.removed_records(), %1$s.agencies_in_use(),
              %1$s.ended_accounts(), %1$s.settled_requests(),
              %1$s.retention_due(date), %1$s.retention_due_numbers(date), %1$s.carry_out_disposal(bigint) to %2$s;
            """;

    private final DatabaseProperties properties;

    private final DataSourceProperties application;

    private final LiquibaseProperties owner;

    private final ResourceLoader resources;

    Migrations(
            DatabaseProperties properties,
            DataSourceProperties application,
            LiquibaseProperties owner,
            ResourceLoader resources) {
        this.properties = properties;
        this.application = application;
        this.owner = owner;
        this.resources = resources;
    }

    @Override
    public void afterPropertiesSet() throws Exception {
        var url = owner.getUrl() != null ? owner.getUrl() : application.determineUrl();
        var user = owner.getUser() != null ? owner.getUser() : application.determineUsername();
        var password = owner.getPassword() != null ? owner.getPassword() : application.determinePassword();
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        // an error's details are rows' contents, and have no place in a log
        login.setProperty("logServerErrorDetail", "false");
        try (var connection = DriverManager.getConnection(url, login)) {
            var fingerprint = MigrationFingerprint.of(resources, properties, applicationRole());
            if (fingerprint.isOn(connection, COMMONS)) {
                return;
            }
            execute(connection, "create schema if not exists " + COMMONS);
            migrate(connection, COMMONS, COMMONS, CHANGELOG, COMMONS);
            for (var code : properties.municipalities()) {
                migrate(connection, new MunicipalitySchema(code));
            }
            grantToApplication(connection);
            if (properties.demonstration()) {
                var first = new MunicipalitySchema(properties.municipalities().getFirst());
                migrate(connection, first.schema(), first.schema() + ", " + COMMONS, DEMONSTRATION, "demonstration");
            }
            fingerprint.putOn(connection, COMMONS);
        }
    }

    private void migrate(Connection connection, MunicipalitySchema municipality) throws Exception {
        execute(connection, "create schema if not exists " + municipality.schema());
        execute(
                connection,
                ROLES.formatted(municipality.role(), municipality.partnerRole(), municipality.keeperRole()));
        migrate(connection, municipality.schema(), municipality.schema() + ", " + COMMONS, CHANGELOG, "registry");
        execute(connection, """
                insert into commons.registry (municipality_code, demonstration) values ('%3$s', %4$s)
                  on conflict (municipality_code) do nothing;
                grant usage on schema commons, %1$s to %2$s;
                grant select on commons.municipality, commons.registry to %2$s;
                grant select, insert, update, delete on all tables in schema %1$s to %2$s;
                revoke all on %1$s.databasechangelog, %1$s.databasechangeloglock from %2$s;
                %6$s
                grant %2$s, %7$s, %8$s to %5$s;
                """.formatted(
                        municipality.schema(),
                        municipality.role(),
                        municipality.code(),
                        properties.demonstration()
                                && municipality
                                        .code()
                                        .equals(properties.municipalities().getFirst()),
                        applicationRole(),
                        NEVER_CHANGED.formatted(
                                municipality.schema(),
                                municipality.role(),
                                municipality.partnerRole(),
                                municipality.keeperRole()),
                        municipality.partnerRole(),
                        municipality.keeperRole()));
    }

    private void grantToApplication(Connection connection) throws SQLException {
        execute(connection, """
                grant usage on schema commons to %1$s;
                grant select on all tables in schema commons to %1$s;
                grant insert, update, delete on commons.identity, commons.membership, commons.invitation,
                  commons.attempt, commons.authenticator, commons.recovery_code, commons.passkey, commons.way_back,
                  commons.provider_identity to %1$s;
                revoke all on commons.databasechangelog, commons.databasechangeloglock from %1$s;
                """.formatted(applicationRole()));
    }

    private String applicationRole() {
        var name = Objects.requireNonNull(application.determineUsername(), "spring.datasource.username is not set");
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private void migrate(Connection connection, String schema, String path, String changelog, String context)
            throws Exception {
        // temporary tables last: functions keep this path, and whoever calls one could put a table of theirs before
        // ours
        execute(connection, "set search_path = " + path + ", pg_temp");
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        execute(connection, "set search_path = " + path + ", pg_temp");
        // Spring's, because Liquibase's own finds no files in a jar within a jar
        var liquibase = new Liquibase(changelog, new SpringResourceAccessor(resources), database);
        // without the statistics that Liquibase would send to its makers
        Scope.child(
                Map.of(Scope.Attr.ui.name(), new LoggerUIService(), "liquibase.analytics.enabled", false),
                () -> liquibase.update(new Contexts(context)));
        connection.setAutoCommit(true);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
