package se.samsyn.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;
import se.samsyn.database.MunicipalitySchema;

/**
 * The one place where a transaction is told whose it is: it takes the role and the schema of the caller's municipality
 * and says who calls, in one round trip and for this transaction only. Without a caller, or {@link InCommons}, it
 * reaches the shared schema, and outside a transaction nothing is reached at all.
 *
 * <p>{@code SET LOCAL} and not {@code set_config}, which Citus does not hand on to its nodes; it takes no bind
 * parameters, so only digits, enum constants and names made by {@link MunicipalitySchema} are ever rendered into it.
 *
 * <p>The schema alone is set for the connection too, since the driver forgets all statements it has prepared whenever that
 * path changes, at the end of a transaction as well: half of the time of a page would go into planning the same again. Whoever
 * comes next on the connection has no right to look into that schema before a transaction gives them its role.
 */
class CallerTransactionManager extends JdbcTransactionManager {

    CallerTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var caller = CurrentCaller.find().filter(_ -> !isInCommons(definition));
        if (caller.isPresent()) {
            try (var statement = connection.createStatement()) {
                statement.execute(settings(caller.get()));
            }
        }
    }

    private static boolean isInCommons(TransactionDefinition definition) {
        return definition instanceof TransactionAttribute attribute
                && attribute.getLabels().contains(InCommons.LABEL);
    }

    private static String settings(Caller caller) {
        return """
                set search_path = %s, commons; set local samsyn.identity = '%d';\
                 set local samsyn.agency = '%d'; set local samsyn.keeper = '%s';\
                 set local samsyn.roles = '%s'; set local samsyn.auditor = '%s'; %s""".formatted(
                        new MunicipalitySchema(caller.municipality()).schema(),
                        caller.identityId(),
                        caller.agencyId() == null || !caller.is(Role.MEMBER) ? 0 : caller.agencyId(),
                        caller.mayEdit() ? "on" : "off",
                        caller.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                        caller.mayAudit() ? "on" : "off",
                        Viewpoint.settings(caller.municipality(), caller.keys()));
    }
}
