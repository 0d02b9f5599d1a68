package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

/**
 * What would happen if a crafted request got past every service: the same statements that widen whom a row is for, as the
 * role that the program connects with. In every table stands one row a label, with its number from 1 for CLEAR to 5 for RED.
 */
class WidenByHandTest extends DatabaseTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "visit", "activity", "measurement"})
    void a_row_that_is_open_to_more_than_its_label_says_is_refused(String table) {
        for (var keys : new String[] {"{all}", "{all,keepers}", "{keepers,public}"}) {
            for (var id = Label.AMBER.ordinal() + 1; id <= Label.AMBER_STRICT.ordinal() + 1; id++) {
                refused(
                        People.coordinator(),
                        "update " + table + " set visible_to = '" + keys + "' where id = " + id,
                        "ck_" + table + "_audience");
            }
        }
        refused(
                People.director(),
                "update " + table + " set visible_to = '{i1,keepers}' where label = 'RED'",
                "ck_" + table + "_audience");
    }

    @ParameterizedTest
    @CsvSource({
        "goal, id",
        "goal_follow_up, goal_id",
        "indicator, id",
        "initiative_agency, initiative_id",
        "initiative_area, initiative_id",
        "visit_participant, visit_id",
        "visit_programme_item, visit_id",
        "promise, visit_id",
        "statement, id",
        "activity_agency, activity_id",
        "article_link, initiative_id"
    })
    void what_belongs_to_something_is_for_no_others_than_that(String table, String column) {
        refused(
                People.coordinator(),
                "update " + table + " set visible_to = '{all}' where " + column + " = 3",
                "fk_" + table);
    }

    @Test
    void nobody_reaches_a_row_that_names_others_to_change_it() {
        for (var table : new String[] {"initiative", "goal", "visit", "activity", "measurement"}) {
            assertThat(run(People.coordinator(), "update " + table + " set visible_to = '{all}' where id = 5"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void a_member_changes_neither_registers_nor_what_others_recorded() {
        assertThat(run(People.member(1L), "update initiative set label = 'CLEAR', visible_to = '{all,public}'"))
                .isZero();
        assertThat(run(People.member(2L), "update activity set label = 'CLEAR', visible_to = '{all,public}'"))
                .isZero();
        assertThat(run(People.member(2L), "delete from activity")).isZero();
    }

    @Test
    void a_member_neither_records_for_another_agency_nor_hands_theirs_to_it() {
        refused(
                People.member(1L),
                "insert into activity (initiative_id, agency_id, kind, held_on, recorded_by, visible_to)"
                        + " values (1, 2, 'MEETING', '2026-01-01', 'x', '{all}')",
                "row-level security");
        refused(People.member(1L), "update activity set agency_id = 2 where id = 2", "row-level security");
    }

    @Test
    void nobody_writes_what_they_could_not_read_again() {
        refused(
                People.coordinator(),
                "update initiative set label = 'RED', visible_to = '{i1}' where id = 2",
                "row-level security");
    }

    private void refused(Caller caller, String sql, String why) {
        assertThatThrownBy(() -> run(caller, sql))
                .as(sql)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(why);
    }

    private int run(Caller caller, String sql) {
        return as(caller, () -> transaction.execute(_ -> dsl.execute(sql)));
    }
}
