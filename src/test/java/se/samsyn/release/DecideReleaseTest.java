package se.samsyn.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.OwnersHand;
import se.samsyn.initiative.InitiativeId;

/** What was released stays, whoever would change it. */
class DecideReleaseTest extends DatabaseTest {

    @Autowired
    private Requests requests;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OwnersHand owner;

    private InitiativeId summer;
    private ReleaseId id;

    @BeforeEach
    void a_package_that_is_ready() {
        as(People.coordinator(), () -> {
            summer = requests.initiative("Sommarnatt", "Eleven Kevin Ek. Fältarbete i Alby.");
            id = requests.with(Requests.ref(summer));
            requests.withhold(id, "summary", "Kevin Ek");
            requests.releaseTheRest(id);
        });
    }

    @Test
    void a_decision_keeps_who_when_why_and_how_much_by_which_rule() {
        as(People.coordinator(), () -> requests.decide(id));

        var decision = as(People.director(), () -> requests.releases.get(id)).decision();
        assertThat(decision.by()).isEqualTo("Jonas Samordnare");
        assertThat(decision.grounds()).startsWith("Enskildas");
        assertThat(decision.summary().rules())
                .extracting(Summary.Used::citation, Summary.Used::places)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("26 kap. 1 § OSL", 1));
        assertThat(decision.hash())
                .isEqualTo(Printing.sha256(as(People.director(), () -> requests.decisions.document(id))));
    }

    @Test
    void a_decision_is_about_what_was_looked_at() {
        as(People.coordinator(), () -> {
            var seen = requests.marking.read(id).release().version();
            requests.withhold(id, "summary", "Alby");

            assertThatThrownBy(() -> requests.decisions.decide(id, seen, new DecisionData("Skäl")))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        });
    }

    @Test
    void neither_grounds_nor_request_may_say_what_is_withheld() {
        as(People.coordinator(), () -> {
            var version = requests.marking.read(id).release().version();

            assertThatThrownBy(() -> requests.decisions.decide(id, version, new DecisionData("Om kevin ek")))
                    .hasMessage("release.grounds.tell");
            assertThatThrownBy(() -> requests.decisions.decide(id, version, new DecisionData(" ")))
                    .hasMessage("release.grounds.needed");
            owner.execute("update release_request set asked_for = 'Allt om Kevin Ek'");
            assertThatThrownBy(() -> requests.decide(id)).hasMessage("release.request.tells");
        });
    }

    @Test
    void what_the_rules_find_since_has_to_be_considered_first() {
        as(People.coordinator(), () -> {
            var version = requests.marking.read(id).release().version();
            owner.execute("insert into screening_rule (kind, name, words) values ('WORDS', 'Område', '{fältarbete}')");

            assertThatThrownBy(() -> requests.decisions.decide(id, version, new DecisionData("Skäl")))
                    .hasMessage("release.newProposals");
        });
    }

    @Test
    void nothing_of_it_is_changed_through_the_services() {
        as(People.coordinator(), () -> {
            var picked = requests.first(id);
            requests.decide(id);

            assertThatThrownBy(() -> requests.releases.remove(id)).hasMessage("release.isDecided");
            assertThatThrownBy(() -> requests.releases.unpick(id, picked.id())).hasMessage("release.isDecided");
            assertThatThrownBy(() ->
                            requests.marking.lift(id, picked.marks().getFirst().id()))
                    .hasMessage("release.isDecided");
            assertThatThrownBy(() -> requests.decide(id)).hasMessage("release.isDecided");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update release_package set reference = 'x'",
                "update release_package set state = 'DRAFT', decided_at = null, document_hash = ''",
                "delete from release_package",
                "update release_request set asked_for = 'x'",
                "delete from release_request",
                "update release_record set fingerprint = 'x'",
                "delete from release_record",
                "update release_mark set reason = 'x'",
                "delete from release_mark",
                "update release_decision set grounds = 'x'",
                "delete from release_decision",
                "update release_rule set words = 'x'",
                "insert into release_record (package_id, record_kind, record_id, fingerprint)"
                        + " select id, 'GOAL', 1, 'x' from release_package",
                "insert into release_mark (picked_id, field, verdict, origin, state)"
                        + " select id, 'name', 'RELEASED', 'HAND', 'DECIDED' from release_record"
            })
    void nor_by_whoever_gets_a_statement_past_them(String statement) {
        as(People.coordinator(), () -> requests.decide(id));

        assertThat(reached(People.coordinator(), statement)).isZero();
    }

    @Test
    void a_new_package_goes_out_from_it_with_its_marks() {
        as(People.director(), () -> {
            requests.decide(id);
            var before = requests.releases.get(id);

            var anew = requests.releases.again(id);

            assertThat(requests.releases.get(anew).basedOn()).isEqualTo(id);
            assertThat(requests.marking.read(anew).isReady()).isTrue();
            assertThat(requests.first(anew).withheld()).isEqualTo(1);
            assertThat(requests.releases.get(id)).isEqualTo(before);
        });
    }

    @Test
    void the_log_tells_of_the_decision_with_its_hash_and_of_every_record_that_went_out() {
        as(People.coordinator(), () -> requests.decide(id));

        var hash = as(People.director(), () -> requests.releases.get(id))
                .decision()
                .hash();
        assertThat(owner.names("select action || ' ' || kind || ' ' || record_id || ' ' || about from audit_entry"
                        + " where action in ('RELEASED', 'EXPORTED') order by number"))
                .containsExactlyInAnyOrder(
                        "RELEASED RELEASE %d %s".formatted(id.value(), hash),
                        "EXPORTED INITIATIVE %d ".formatted(summer.value()));
        as(People.director(), () -> requests.decisions.document(id));
        assertThat(owner.names("select kind from audit_entry where action = 'EXPORTED'"))
                .contains("RELEASE");
    }

    @Test
    void the_data_protection_officer_sees_how_much_and_nothing_else() {
        as(People.coordinator(), () -> requests.decide(id));

        var officer = People.dataProtectionOfficer();
        assertThat(as(officer, () -> requests.releases.list())).singleElement().satisfies(item -> {
            assertThat(item.reference()).isEqualTo("KS 2026:7");
            assertThat(item.summary().rules()).hasSize(1);
        });
        assertThatThrownBy(() -> as(officer, () -> requests.releases.get(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(officer, () -> requests.decisions.document(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_municipality_sees_nothing_of_it() {
        as(People.coordinator(), () -> requests.decide(id));

        assertThat(as(People.coordinatorElsewhere(), () -> requests.releases.list()))
                .isEmpty();
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> requests.decisions.document(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void only_keepers_begin_a_package_and_none_is_decided_as_it_begins() {
        var begin = "insert into release_package (reference, received_on, created_by) values ('x', '2026-01-01', 'x')";
        assertThat(reached(People.coordinator(), begin)).isOne();

        assertThat(reached(People.member(1L), begin)).isZero();
        assertThat(reached(People.dataProtectionOfficer(), begin)).isZero();
        assertThat(reached(
                        People.coordinator(),
                        "insert into release_package (reference, received_on, created_by, state, decided_at, document_hash)"
                                + " values ('x', '2026-01-01', 'x', 'DECIDED', now(), 'x')"))
                .isZero();
    }

    @Test
    void only_keepers_take_a_draft_away() {
        assertThat(reached(People.member(1L), "delete from release_package")).isZero();
        assertThat(reached(People.coordinator(), "delete from release_package")).isOne();
    }

    @Test
    void only_keepers_add_rules_and_say_which_are_offered_and_none_comes_with_the_program_later() {
        var rule = "insert into release_rule (citation, words, built_in) values ('99 kap. 1 § OSL', 'x', %b)";
        var offer = "update release_rule set active = false";
        assertThat(reached(People.coordinator(), rule.formatted(false))).isOne();
        assertThat(reached(People.coordinator(), offer)).isPositive();

        assertThat(reached(People.coordinator(), rule.formatted(true))).isZero();
        for (var who : List.of(People.member(1L), People.dataProtectionOfficer())) {
            assertThat(reached(who, rule.formatted(false))).isZero();
            assertThat(reached(who, offer)).isZero();
        }
    }

    /** How many rows a statement reaches as the program's role; none where it is refused. */
    private int reached(Caller who, String statement) {
        return as(who, () -> {
            try {
                return transaction.execute(_ -> dsl.execute(statement));
            } catch (DataAccessException e) {
                // a statement that is wrong in itself would show nothing
                assertThat(e.getMostSpecificCause())
                        .message()
                        .containsAnyOf("permission denied", "row-level security", "foreign key");
                return 0;
            }
        });
    }
}
