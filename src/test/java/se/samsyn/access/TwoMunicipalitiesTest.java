package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.jooq.registry.tables.Area.AREA;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition set note = 'x'",
                "delete from edition",
                "delete from picture",
                "truncate edition",
                "delete from article_import",
                "update article_import_record set record_id = 1",
                "delete from article_import_record",
                "update article_address set address = 'x'",
                "alter table edition add column x int"
            })
    void what_no_service_does_the_database_refuses(String sql) {
        assertThatThrownBy(() -> as(People.director(), () -> run(sql)))
                .isInstanceOf(DataAccessException.class)
                .satisfies(refused -> assertThat(refused).hasStackTraceContaining("ERROR: "))
                .satisfies(refused -> assertThat(refused.getMessage() + refused.getCause())
                        .containsAnyOf("permission denied", "must be owner"));
    }

    @Test
    void a_refused_row_is_not_shown_in_the_message() {
        assertThatThrownBy(() -> as(People.director(), () -> {
                    write("Hemligby");
                    return write("Hemligby");
                }))
                .isInstanceOf(DataAccessException.class)
                .satisfies(refused -> {
                    var trace = new StringWriter();
                    refused.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString()).contains("uk_area_name").doesNotContain("already exists", "Detail:");
                });
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
