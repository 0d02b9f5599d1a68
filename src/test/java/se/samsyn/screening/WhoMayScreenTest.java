package se.samsyn.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Role;

/** What the database itself lets the program do with rules and decisions, whatever the services say. */
class WhoMayScreenTest extends DatabaseTest {

    private static final String RULE = "insert into screening_rule (kind, name) values ('WORDS', 'Eget')";
    private static final String DECISION =
            "insert into screening_decision (identity_id, decided_by, record_kind, field, rule,"
                    + " ground, visible_to) values (%d, 'x', 'GOAL', 'name', 'x', 'NOT_PERSONAL', '%s')";
    private static final Caller ADMINISTRATOR =
            new Caller(People.BOTKYRKA, 9, "Administratör", Set.of(Role.ADMINISTRATOR), null);

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void only_keepers_add_and_take_away_rules_and_none_of_the_programs() {
        assertThat(reached(People.coordinator(), RULE)).isOne();
        for (var who : List.of(People.member(1L), People.dataProtectionOfficer(), ADMINISTRATOR)) {
            assertThat(reached(who, RULE)).isZero();
            assertThat(reached(who, "delete from screening_rule")).isZero();
        }

        assertThat(reached(People.director(), "delete from screening_rule where kind <> 'WORDS'"))
                .isZero();
        assertThat(reached(People.director(), "delete from screening_rule")).isOne();
    }

    @Test
    void a_decision_is_its_own_makers_is_for_keepers_and_stays() {
        assertThat(reached(People.member(1L), DECISION.formatted(3, "{keepers}")))
                .isOne();

        assertThat(reached(People.member(1L), DECISION.formatted(2, "{keepers}")))
                .as("in another's name")
                .isZero();
        assertThat(reached(People.member(1L), DECISION.formatted(3, "{all}")))
                .as("for all to see")
                .isZero();
        assertThat(reached(ADMINISTRATOR, DECISION.formatted(9, "{keepers}")))
                .as("by who sees no content")
                .isZero();
        assertThat(reached(People.director(), "update screening_decision set ground = 'OTHER'"))
                .isZero();
        assertThat(reached(People.director(), "delete from screening_decision")).isZero();
    }

    /** How many rows a statement reaches as the program's role; none where it is refused. */
    private int reached(Caller who, String statement) {
        return as(who, () -> {
            try {
                return transaction.execute(_ -> dsl.execute(statement));
            } catch (DataAccessException e) {
                // a statement that is wrong in itself would show nothing
                assertThat(e.getMostSpecificCause()).message().containsAnyOf("permission denied", "row-level security");
                return 0;
            }
        });
    }
}
