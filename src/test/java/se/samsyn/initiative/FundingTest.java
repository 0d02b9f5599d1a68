package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.initiative.Parts.TODAY;
import static se.samsyn.initiative.Parts.grant;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.review.NeedService;
import se.samsyn.review.SnoozeData;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Urgency;

class FundingTest extends DatabaseTest {

    @Autowired
    private GrantService service;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private NeedService needs;

    private InitiativeId otto;

    @BeforeEach
    void an_initiative() {
        otto = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
    }

    @Test
    void what_is_given_is_summed_apart_from_what_is_applied_for() {
        as(People.coordinator(), () -> {
            service.setBudget(otto, null, new BudgetData(1_000L, "2026"));
            service.add(otto, grant(GrantState.GRANTED, 300, null, null));
            service.add(otto, grant(GrantState.GRANTED, 200, null, null));
            service.add(otto, grant(GrantState.APPLIED, 70, null, null));
            service.add(otto, grant(GrantState.REFUSED, 9_000, null, null));
        });

        var funding = as(People.member(1L), () -> service.of(otto));

        assertThat(funding.sum(GrantState.GRANTED)).isEqualTo(500);
        assertThat(funding.sum(GrantState.APPLIED)).isEqualTo(70);
        assertThat(Objects.requireNonNull(funding.budget()).data()).isEqualTo(new BudgetData(1_000L, "2026"));
        assertThat(funding)
                .isEqualTo(as(People.member(1L), () -> initiatives.parts(otto)).funding());
    }

    @Test
    void reports_of_what_is_given_are_needs_a_month_before_their_day_until_they_are_given() {
        as(People.coordinator(), () -> {
            service.add(otto, grant(GrantState.GRANTED, 1, TODAY.minusDays(1), TODAY.plusDays(30)));
            service.add(otto, grant(GrantState.GRANTED, 1, TODAY, TODAY.plusDays(31)));
            service.add(otto, grant(GrantState.APPLIED, 1, TODAY.minusDays(1), null));
        });

        assertThat(grants())
                .extracting(Need::urgency, Need::why, Need::since)
                .containsExactly(
                        tuple(Urgency.NOW, "initiative.need.grant.PARTIAL.late", TODAY.minusDays(1)),
                        tuple(Urgency.SOON, "initiative.need.grant.PARTIAL", TODAY),
                        tuple(Urgency.SOON, "initiative.need.grant.FINAL", TODAY.plusDays(30)));

        as(
                People.coordinator(),
                () -> service.of(otto).grants().stream()
                        .filter(one -> one.data().awaits(GrantReport.PARTIAL))
                        .forEach(one -> service.change(one, one.data().reported(GrantReport.PARTIAL, TODAY))));
        assertThat(grants()).extracting(Need::why).containsExactly("initiative.need.grant.FINAL");
    }

    @Test
    void one_report_is_put_off_without_the_other() {
        as(
                People.coordinator(),
                () -> service.add(otto, grant(GrantState.GRANTED, 1, TODAY.minusDays(1), TODAY.plusDays(3))));
        var first = grants().getFirst();

        as(
                People.coordinator(),
                () -> needs.snooze(new SnoozeData(
                        first.kind(),
                        Objects.requireNonNull(first.record()),
                        first.part(),
                        TODAY.plusDays(7),
                        "Väntar")));

        assertThat(grants()).extracting(Need::why).containsExactly("initiative.need.grant.FINAL");
    }

    @Test
    void what_cannot_be_so_is_refused_at_its_field() {
        refused("amount", grant(GrantState.GRANTED, 0, null, null));
        refused("amount", grant(GrantState.GRANTED, BudgetData.MOST + 1, null, null));
        refused("finalDueOn", grant(GrantState.GRANTED, 1, TODAY.plusDays(2), TODAY));
        refused(
                "partialReportedOn",
                grant(GrantState.GRANTED, 1, TODAY, null).reported(GrantReport.PARTIAL, TODAY.plusDays(2)));
    }

    @Test
    void what_two_say_at_once_is_not_overwritten_and_members_do_not_write() {
        as(People.coordinator(), () -> service.setBudget(otto, null, new BudgetData(1L, "")));
        assertThatThrownBy(() -> as(People.director(), () -> service.setBudget(otto, null, new BudgetData(2L, ""))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        var id = as(People.coordinator(), () -> service.add(otto, grant(GrantState.APPLIED, 1, null, null)));
        var read = as(People.director(), () -> service.get(id));
        as(People.coordinator(), () -> service.change(read, grant(GrantState.GRANTED, 1, null, null)));

        assertThatThrownBy(() -> as(People.director(), () -> service.remove(read)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> as(People.member(1L), () -> service.remove(read)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_initiative_that_has_been_given_money_is_not_removed() {
        as(People.coordinator(), () -> service.add(otto, grant(GrantState.GRANTED, 1, null, null)));

        assertThatThrownBy(() -> as(People.coordinator(), () -> initiatives.remove(otto)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("shared.referred.initiative_grant"));
    }

    private List<Need> grants() {
        return as(People.coordinator(), needs::list).needs().stream()
                .filter(need -> need.kind() == NeedKind.GRANT)
                .toList();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private void refused(String field, GrantData data) {
        assertThatThrownBy(() -> as(People.coordinator(), () -> service.add(otto, data)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
