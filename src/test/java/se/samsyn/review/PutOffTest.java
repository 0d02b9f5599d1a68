package se.samsyn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.review.Reviewed.TODAY;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

class PutOffTest extends DatabaseTest {

    @Autowired
    private NeedService needs;

    @Autowired
    private Reviewed reviewed;

    @Autowired
    private OwnersHand owner;

    private InitiativeId otto;

    @BeforeEach
    void a_review_that_is_due() {
        otto = as(People.coordinator(), () -> reviewed.inOrder("OTTO", TODAY, draft -> draft.nextReviewOn(TODAY)));
    }

    @Test
    void what_is_put_off_is_gone_from_ones_own_list_and_from_nobody_elses() {
        as(People.director(), () -> needs.snooze(until(TODAY.plusDays(7))));

        var own = as(People.director(), needs::list);
        assertThat(own.needs()).isEmpty();
        assertThat(own.counts()).isEmpty();
        assertThat(own.snoozed())
                .singleElement()
                .satisfies(snoozed -> assertThat(snoozed.reason()).isEqualTo("Väntar på siffror"));
        assertThat(as(People.coordinator(), needs::list).needs())
                .extracting(Need::name)
                .containsExactly("OTTO");
        assertThat(as(People.coordinator(), needs::list).snoozed()).isEmpty();
    }

    @Test
    void it_comes_back_on_its_day() {
        as(People.director(), () -> needs.snooze(until(TODAY.plusDays(7))));
        owner.execute("update need_snooze set until = current_date");

        assertThat(as(People.director(), needs::list).needs()).hasSize(1);
        assertThat(as(People.director(), needs::list).snoozed()).isEmpty();
    }

    @Test
    void it_is_taken_back_by_whoever_put_it_off_and_stays_recorded() {
        var id = as(People.director(), () -> needs.snooze(until(TODAY.plusDays(7))));

        assertThatThrownBy(() -> as(People.coordinator(), () -> needs.wake(id)))
                .isInstanceOf(NoSuchElementException.class);
        as(People.director(), () -> needs.wake(id));

        assertThat(as(People.director(), needs::list).needs()).hasSize(1);
        assertThat(owner.names("select reason from need_snooze where ended_at is not null"))
                .containsExactly("Väntar på siffror");
    }

    @Test
    void put_off_again_it_waits_for_the_day_that_was_said_last() {
        as(People.director(), () -> needs.snooze(until(TODAY.plusDays(7))));
        as(People.director(), () -> needs.snooze(until(TODAY.plusDays(2))));

        assertThat(as(People.director(), needs::list).snoozed())
                .extracting(Snoozed::until)
                .containsExactly(TODAY.plusDays(2));
    }

    @Test
    void says_at_the_field_what_is_missing_or_cannot_be() {
        refused("until", until(TODAY));
        refused("until", until(TODAY.plusYears(1).plusDays(1)));
        refused("reason", new SnoozeData(NeedKind.REVIEW, otto.ref(), 0, TODAY.plusDays(1), " "));
        refused("", new SnoozeData(NeedKind.REVIEW, RecordRef.of(RecordKind.AREA, 1), 0, TODAY.plusDays(1), "x"));
        refused("", new SnoozeData(NeedKind.REVIEW, RecordRef.of(RecordKind.GOAL, 4711), 0, TODAY.plusDays(1), "x"));
    }

    private SnoozeData until(LocalDate day) {
        return new SnoozeData(NeedKind.REVIEW, otto.ref(), 0, day, "Väntar på siffror");
    }

    private void refused(String field, SnoozeData data) {
        assertThatThrownBy(() -> as(People.director(), () -> needs.snooze(data)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
