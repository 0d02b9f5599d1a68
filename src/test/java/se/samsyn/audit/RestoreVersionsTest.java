package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

class RestoreVersionsTest extends DatabaseTest {

    @Autowired
    private HistoryService history;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private ActivityService activities;

    @Autowired
    private AgencyService agencies;

    private AgencyId school;
    private AgencyId police;
    private InitiativeId otto;

    @BeforeEach
    void two_agencies_and_an_initiative() {
        as(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            police = Registers.agency(agencies, "Polisen", "");
            otto = initiatives.create(InitiativeData.named("OTTO")
                    .draft()
                    .purpose("Rättvisa villkor")
                    .participations(List.of(Participation.of(school, OrgRole.IMPLEMENTING)))
                    .data());
        });
    }

    @Test
    void a_version_comes_back_as_a_change_of_its_own_and_nothing_is_lost() {
        change(initiatives -> initiatives.draft().name("OTTO 2").purpose("").data());

        restoreFirst();

        assertThat(now().name()).isEqualTo("OTTO");
        assertThat(now().purpose()).isEqualTo("Rättvisa villkor");
        assertThat(items())
                .extracting(History.Item::action)
                .containsExactly(Action.RESTORED, Action.CHANGED, Action.CREATED);
    }

    @Test
    void with_whom_it_is_shared_stays_as_it_is() {
        change(data -> data.draft()
                .name("OTTO 2")
                .sharing(Sharing.of(Label.AMBER_STRICT))
                .data());

        restoreFirst();

        assertThat(now().name()).isEqualTo("OTTO");
        assertThat(now().sharing()).isEqualTo(Sharing.of(Label.AMBER_STRICT));
    }

    @Test
    void a_version_that_more_would_see_is_refused() {
        var school = this.school;
        var activity = as(People.member(school.value()), () -> activities.log(activity(school)));
        as(People.coordinator(), () -> {
            var now = activities.get(activity);
            activities.change(
                    new Activity(now.id(), now.version(), activity(police), now.recordedBy(), now.recordedAt()));
        });
        var ref = RecordRef.of(RecordKind.ACTIVITY, activity.value());
        var versions = as(People.coordinator(), () -> history.of(ref, 10))
                .orElseThrow()
                .items();

        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> history.restore(
                                ref,
                                versions.getLast().number(),
                                versions.getFirst().number())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("audit.restore.wider"));
        assertThat(as(People.coordinator(), () -> activities.get(activity))
                        .data()
                        .agency())
                .isEqualTo(police);
    }

    @Test
    void what_somebody_changed_since_it_was_looked_at_is_not_overwritten() {
        change(data -> data.draft().name("OTTO 2").data());
        var seen = items();
        change(data -> data.draft().name("OTTO 3").data());

        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> history.restore(
                                otto.ref(),
                                seen.getLast().number(),
                                seen.getFirst().number())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void who_may_not_change_it_may_not_restore_it_and_nobody_what_they_may_not_see() {
        change(data -> data.draft().name("OTTO 2").data());
        var items = items();

        assertThatThrownBy(() -> as(
                        People.member(school.value()),
                        () -> history.restore(
                                otto.ref(),
                                items.getLast().number(),
                                items.getFirst().number())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(People.member(school.value()), () -> history.of(otto.ref(), 10))
                        .orElseThrow()
                        .restorable())
                .isFalse();
        change(data -> data.draft().sharing(new Sharing(Label.RED, Set.of(2L))).data());
        assertThatThrownBy(() -> as(
                        People.director(),
                        () -> history.compare(otto.ref(), items.getLast().number())))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void names_stand_for_those_that_are_referred_to() {
        change(data -> data.draft()
                .participations(List.of(Participation.of(police, OrgRole.IMPLEMENTING)))
                .data());

        var told = as(People.coordinator(), () -> history.of(otto.ref(), 10)).orElseThrow();

        assertThat(told.names()).containsEntry(school, "Skolan").containsEntry(police, "Polisen");
        assertThat(told.items().getFirst().action()).isEqualTo(Action.SHARED);
    }

    private static ActivityData activity(AgencyId agency) {
        return new ActivityData(
                new InitiativeId(1),
                agency,
                null,
                ActivityKind.MEETING,
                java.time.LocalDate.now(),
                "Möte",
                "",
                null,
                null,
                List.of(),
                "",
                Sharing.of(Label.AMBER_STRICT));
    }

    private void change(java.util.function.UnaryOperator<InitiativeData> change) {
        as(People.coordinator(), () -> {
            var read = initiatives.get(otto);
            initiatives.change(new Initiative(otto, read.version(), change.apply(read.data())));
        });
    }

    private void restoreFirst() {
        var items = items();
        as(
                People.coordinator(),
                () -> history.restore(
                        otto.ref(), items.getLast().number(), items.getFirst().number()));
    }

    private List<History.Item> items() {
        return as(People.coordinator(), () -> history.of(otto.ref(), 10))
                .orElseThrow()
                .items();
    }

    private InitiativeData now() {
        return Objects.requireNonNull(as(People.coordinator(), () -> initiatives.get(otto)))
                .data();
    }
}
