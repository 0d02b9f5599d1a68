package se.samsyn.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.question.Asking.member;
import static se.samsyn.review.Reviewed.TODAY;

import java.util.List;
import java.util.NoSuchElementException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.review.NeedService;
import se.samsyn.shared.Freshness;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.RuleViolation;

class StillTrueTest extends DatabaseTest {

    private static final InitiativeFilter UNCONFIRMED =
            new InitiativeFilter("", null, null, null, false, null, null, false, false, null, true);

    private static final GoalFilter GOALS_UNCONFIRMED =
            new GoalFilter(null, null, null, null, "", false, null, null, null, true);

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @Autowired
    private NeedService needs;

    @Autowired
    private Asking asking;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private Asking.Otto otto;

    @BeforeEach
    void otto_for_which_the_environment_unit_answers() {
        otto = as(People.coordinator(), () -> asking.otto(Label.AMBER));
    }

    @Test
    void what_nobody_has_changed_for_half_a_year_asks_its_own_agency_and_nobody_else() {
        asking.by("update initiative set changed_on = current_date - interval '6 months'");
        assertThat(asked(otto.environment())).as("on the day itself not yet").isEmpty();

        asking.old(6);

        assertThat(asked(otto.environment())).containsExactly("OTTO");
        assertThat(asked(otto.police()))
                .as("takes part, but does not answer for it")
                .isEmpty();
        assertThat(unconfirmed()).isEqualTo(1);
        assertThat(told()).as("its agency has a month").isEmpty();
    }

    @Test
    void one_word_is_enough_and_can_be_taken_back() {
        asking.old(6);

        var id = as(member(otto.environment()), () -> confirmations.confirm(otto.ref()));

        assertThat(asked(otto.environment())).isEmpty();
        assertThat(unconfirmed()).isZero();
        assertThat(as(People.director(), () -> confirmations.of(otto.ref())))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.saidBy())
                            .isEqualTo(member(otto.environment()).name());
                    assertThat(said.agencyName()).isEqualTo("Miljöenheten");
                    assertThat(said.saidOn()).isEqualTo(TODAY);
                });

        assertThatThrownBy(() -> as(People.director(), () -> confirmations.takeBack(id)))
                .as("another's word")
                .isInstanceOf(NoSuchElementException.class);
        as(member(otto.environment()), () -> confirmations.takeBack(id));
        assertThat(asked(otto.environment())).containsExactly("OTTO");
    }

    @Test
    void nobody_speaks_for_an_agency_that_is_not_theirs() {
        asking.old(6);

        assertThatThrownBy(() -> as(member(otto.police()), () -> confirmations.confirm(otto.ref())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(member(otto.school()), () -> confirmations.confirm(otto.ref())))
                .as("does not even see it")
                .isInstanceOf(NoSuchElementException.class);
        // and where the service is not asked
        var insert =
                "insert into confirmation (initiative_id, agency_id, holds, said_on, said_by_id, said_by, visible_to)"
                        + " select id, %d, true, current_date, %d, 'x', visible_to from initiative";
        var own = otto.police().value();
        assertThatThrownBy(() -> as(
                        member(otto.police()),
                        () -> write(insert.formatted(otto.environment().value(), 100 + own))))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> as(member(otto.police()), () -> write(insert.formatted(own, 7))))
                .hasStackTraceContaining("row-level security");
        as(member(otto.environment()), () -> confirmations.confirm(otto.ref()));
        assertThat(as(member(otto.police()), () -> write("delete from confirmation")))
                .isZero();
    }

    @Test
    void who_says_that_something_is_not_true_is_not_asked_again_and_the_coordinator_is_told() {
        asking.old(6);
        assertThatThrownBy(() -> as(member(otto.environment()), () -> confirmations.doubt(otto.ref(), " ")))
                .isInstanceOf(RuleViolation.class);

        var id = as(member(otto.environment()), () -> confirmations.doubt(otto.ref(), "Skatteverket är inte med"));

        assertThat(asked(otto.environment())).isEmpty();
        assertThat(unconfirmed()).as("confirmed it is not").isEqualTo(1);
        assertThat(told()).containsExactly("question.need.doubt");
        as(People.coordinator(), () -> confirmations.settle(id, 0));
        assertThat(told()).isEmpty();
        assertThatThrownBy(() -> as(People.director(), () -> confirmations.settle(id, 0)))
                .isInstanceOfAny(NoSuchElementException.class, OptimisticLockingFailureException.class);
    }

    @Test
    void what_is_not_answered_in_a_month_needs_whoever_keeps_the_registers() {
        asking.old(7);
        assertThat(told()).containsExactly("question.need.stale");

        asking.by("update initiative_agency set role = 'IMPLEMENTING'");
        assertThat(told()).containsExactly("question.need.stale.nobody");

        as(People.coordinator(), () -> confirmations.confirm(otto.ref()));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_change_is_as_good_as_a_word_and_what_does_not_go_on_asks_nobody() {
        asking.old(6);
        change(InitiativeStatus.PAUSED);
        asking.old(8);
        assertThat(asked(otto.environment())).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(unconfirmed()).isZero();

        change(InitiativeStatus.ONGOING);
        assertThat(asked(otto.environment())).as("changed today").isEmpty();
        asking.old(6);
        assertThat(asked(otto.environment())).containsExactly("OTTO");
    }

    @Test
    void goals_ask_too_until_somebody_has_followed_them_up() {
        asking.by("update goal set changed_on = current_date - interval '6 months' - interval '1 day'");
        assertThat(asked(otto.environment())).containsExactly("Rättvisa villkor");
        assertThat(as(People.director(), () -> goals.count(GOALS_UNCONFIRMED))).isEqualTo(1);

        as(
                People.coordinator(),
                () -> goals.followUp(
                        otto.goal(), new se.samsyn.goal.FollowUpData(TODAY, FollowUpColour.GREEN, "Därför")));

        assertThat(asked(otto.environment())).isEmpty();
        assertThat(as(People.director(), () -> goals.count(GOALS_UNCONFIRMED))).isZero();
    }

    @Test
    void an_agency_that_has_left_does_not_see_what_was_said_since() {
        asking.old(6);
        as(People.coordinator(), () -> asking.takesOver(otto));
        as(member(otto.environment()), () -> confirmations.confirm(otto.ref()));

        assertThat(as(member(otto.police()), () -> confirmations.of(otto.ref())))
                .isEmpty();
        assertThat(as(member(otto.school()), () -> confirmations.of(otto.ref())))
                .hasSize(1);
    }

    private void change(InitiativeStatus status) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto.initiative());
            initiatives.change(new Initiative(
                    now.id(), now.version(), now.data().draft().status(status).data()));
        });
    }

    private List<String> asked(se.samsyn.agency.AgencyId agency) {
        return as(member(agency), confirmations::toConfirm).stream()
                .map(Freshness::name)
                .toList();
    }

    private int unconfirmed() {
        return as(People.director(), () -> initiatives.count(UNCONFIRMED));
    }

    private List<String> told() {
        return as(People.director(), needs::list).of(NeedKind.STILL_TRUE).stream()
                .map(Need::why)
                .toList();
    }

    private int write(String sql) {
        return transaction.execute(_ -> dsl.execute(sql));
    }
}
