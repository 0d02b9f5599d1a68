package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

/**
 * Nobody changes what they do not see, by whatever statement: one that reads nothing of a row is not asked whether the row
 * is seen, unless the policies of changing ask.
 */
class WhoMayChangeTest extends DatabaseTest {

    @Autowired
    private OwnersHand owner;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void a_row_for_every_label_in_every_table() {
        for (var label : Label.values()) {
            owner.writeRows(label);
        }
    }

    @Test
    void every_policy_of_changing_asks_what_those_of_reading_ask() {
        assertThat(owner.names("""
                        select s.tablename || ' ' || c.cmd || ' ' || s.policyname
                        from pg_policies s cross join unnest('{UPDATE,DELETE}'::text[]) c (cmd)
                        where s.schemaname = 'm0127' and s.cmd = 'SELECT'
                          and not exists (select from pg_policies a where a.schemaname = s.schemaname
                            and a.tablename = s.tablename and a.cmd = 'SELECT' and a.qual = 'true')
                          and exists (select from pg_policies p where p.schemaname = s.schemaname
                            and p.tablename = s.tablename and p.cmd in (c.cmd, 'ALL') and p.qual <> 'false')
                          and not exists (select from pg_policies r where r.schemaname = s.schemaname
                            and r.tablename = s.tablename and r.cmd = c.cmd and r.permissive = 'RESTRICTIVE'
                            and r.roles = s.roles and r.qual = s.qual)""")).isEmpty();
    }

    /** Making an array of them for every row of a long list takes longer than all else that is done with it. */
    @Test
    void only_of_rows_that_name_somebody_are_all_of_a_partners_keys_compared() {
        assertThat(owner.names("""
                        select tablename || ' ' || policyname from pg_policies
                        where schemaname = 'm0127' and qual like '%samsyn.circle%'
                          and qual not like '%OR (for_named AND (visible_to &&%'""")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update initiative set name = 'x'",
                "update goal set name = 'x'",
                "update measurement set caveat = 'x'",
                "update visit_programme_item set item = 'x'",
                "update bulk_change_record set undone = true",
                "update table_import_record set taken_back = true",
                "delete from confirmation",
                "delete from goal_follow_up"
            })
    void whoever_asks_for_all_rows_reaches_those_they_see(String statement) {
        assertThat(reached(People.coordinator(), statement)).isEqualTo(4);
        assertThat(reached(People.director(), statement)).isEqualTo(5);
    }

    @Test
    void a_shared_view_stays_whose_it_was() {
        owner.execute("update saved_view set shared = true");

        assertThat(reached(People.coordinator(), "update saved_view set name = name"))
                .isEqualTo(5);
        for (var owns : new String[] {"owner_id = 2", "owner = 'Jonas Samordnare'"}) {
            assertThatThrownBy(() -> reached(People.coordinator(), "update saved_view set " + owns))
                    .hasStackTraceContaining("permission denied for table saved_view");
        }
    }

    /** How many rows a statement reaches; what it did is taken back. */
    private int reached(Caller caller, String statement) {
        return as(
                caller,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return dsl.execute(statement);
                }));
    }
}
