package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

/** A page asks the same again and again: PostgreSQL plans it once, whatever is asked of the accounts in between. */
class PlansAreKeptTest extends DatabaseTest {

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IdentityStore identities;

    @Test
    void a_statement_is_prepared_once_for_all_transactions_of_a_connection() {
        for (var time = 0; time < 20; time++) {
            ask("select count(*) as kept from initiative");
            identities.demonstrationPeople();
        }

        var plans = ask("select coalesce(max(generic_plans + custom_plans), 0) from pg_prepared_statements"
                + " where statement like 'select count(*) as kept%'");
        assertThat(plans.get(0, Long.class)).isGreaterThan(5L);
    }

    @Test
    void the_schema_that_a_connection_was_left_in_is_nobodys_without_its_role() {
        ask("select count(*) from initiative");

        var found = dsl.fetchSingle("select to_regclass('initiative')::text, to_regclass('identity')::text");
        assertThat(found.intoList()).containsExactly(null, "identity");
    }

    private Record ask(String sql) {
        return as(People.coordinator(), () -> transaction.execute(_ -> dsl.fetchSingle(sql)));
    }
}
