package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.jooq.registry.tables.Area.AREA;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

class TwoMunicipalitiesTest extends DatabaseTest {

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void what_one_writes_the_other_does_not_see() {
        as(People.coordinator(), () -> write("Alby"));

        assertThat(as(People.coordinator(), this::count)).isEqualTo(1);
        assertThat(as(People.coordinatorElsewhere(), this::count)).isZero();
    }

    @Test
    void the_database_refuses_a_query_that_names_the_other_schema() {
        assertThatThrownBy(() -> as(People.coordinator(), () -> run("select count(*) from m0184.area")))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for schema m0184");
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> run("delete from m0127.area")))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for schema m0127");
    }

    @Test
    void neither_reaches_the_identities_that_all_share() {
        assertThatThrownBy(() -> as(People.coordinator(), () -> run("select password_hash from commons.identity")))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for table identity");
    }

    @Test
    void without_a_caller_no_municipality_is_reached() {
        assertThatThrownBy(() -> run("select count(*) from m0127.area"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for schema m0127");
    }

    @Test
    void outside_a_transaction_nothing_is_reached() {
        assertThatThrownBy(() -> as(People.coordinator(), () -> dsl.fetchCount(AREA)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_applications_role_owns_nothing_and_cannot_bypass_row_security() {
        var owned = transaction.execute(
                _ -> dsl.fetchValue("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user"));
        var powers = transaction.execute(
                _ -> dsl.fetchValue(
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"));

        assertThat(owned).isEqualTo(0L);
        assertThat(powers).isEqualTo(false);
    }

    private int write(String name) {
        return transaction.execute(_ -> dsl.insertInto(AREA)
                .set(AREA.NAME, name)
                .set(AREA.KIND, "DISTRICT")
                .execute());
    }

    private int count() {
        return transaction.execute(_ -> dsl.fetchCount(AREA));
    }

    private int run(String sql) {
        return transaction.execute(_ -> dsl.query(sql).execute());
    }
}
