package se.samsyn.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Role;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class FollowUpGoalsTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Autowired
    private GoalService service;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private OwnersHand owner;

    private InitiativeId otto;
    private GoalId goal;

    @BeforeEach
    void a_goal() {
        as(People.coordinator(), () -> {
            otto = initiatives.create(InitiativeData.named("OTTO"));
            goal = service.create(data("Metoder för samordnad tillsyn", ResultType.OUTPUT));
        });
    }

    @Test
    void a_goal_that_nobody_has_followed_up_is_grey() {
        as(People.coordinator(), () -> {
            assertThat(service.details(goal).state()).isEqualTo(FollowUpColour.GREY);
            var row = list(GoalFilter.ALL, GoalSort.POSITION).getFirst();
            assertThat(row.state()).isEqualTo(FollowUpColour.GREY);
            assertThat(row.followedUpOn()).isNull();
            assertThat(row.progress()).isNull();
        });
    }

    @Test
    void an_initiative_that_somebody_was_let_in_to_gets_more_goals_and_they_see_them() {
        owner.execute("update initiative set label = 'AMBER', visible_to = '{g55,keepers}'");
        var outside = new Caller(People.BOTKYRKA, 55, "Utanför", Set.of(Role.MEMBER), 4711L);

        as(People.coordinator(), () -> {
            var id = service.create(data("Ett till", ResultType.OUTPUT));
            service.change(new Goal(id, 0, data("Ett till, ändrat", ResultType.OUTPUT), null));
        });

        assertThat(as(outside, () -> list(GoalFilter.ALL, GoalSort.NAME)))
                .extracting(GoalListItem::name)
                .contains("Ett till, ändrat");
    }

    @Test
    void the_latest_day_decides_not_the_latest_recording() {
        as(People.director(), () -> {
            service.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart"));
            service.followUp(goal, new FollowUpData(TODAY.minusDays(30), FollowUpColour.RED, "Ingen personal"));

            var details = service.details(goal);
            assertThat(details.state()).isEqualTo(FollowUpColour.GREEN);
            assertThat(details.followUps())
                    .hasSize(2)
                    .first()
                    .satisfies(followUp -> assertThat(followUp.recordedBy()).isEqualTo("Astrid Direktör"));
            assertThat(list(GoalFilter.ALL, GoalSort.STATE).getFirst().followedUpOn())
                    .isEqualTo(TODAY);
        });
    }

    @Test
    void of_two_on_one_day_the_later_counts() {
        as(People.coordinator(), () -> {
            service.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart"));
            service.followUp(goal, new FollowUpData(TODAY, FollowUpColour.YELLOW, "Två av tre"));

            assertThat(service.details(goal).state()).isEqualTo(FollowUpColour.YELLOW);
        });
    }

    @Test
    void yellow_and_red_say_why_and_no_follow_up_is_of_tomorrow() {
        as(People.coordinator(), () -> {
            refused("note", new FollowUpData(TODAY, FollowUpColour.YELLOW, " "));
            refused("note", new FollowUpData(TODAY, FollowUpColour.RED, ""));
            refused("on", new FollowUpData(TODAY.plusDays(1), FollowUpColour.GREEN, "Klart"));
            assertThat(service.details(goal).followUps()).isEmpty();
        });
    }

    @Test
    void a_goal_is_changed_ended_and_removed_but_never_from_an_older_version() {
        as(People.coordinator(), () -> {
            var read = service.get(goal);
            service.change(new Goal(goal, read.version(), data("Ett annat mål", ResultType.IMPACT), null));

            assertThatThrownBy(() -> service.change(read)).isInstanceOf(OptimisticLockingFailureException.class);
            assertThatThrownBy(() -> service.end(goal, read.version(), TODAY))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            service.end(goal, read.version() + 1, TODAY);
            assertThat(service.get(goal).endedOn()).isEqualTo(TODAY);
            assertThat(service.get(goal).data().name()).isEqualTo("Ett annat mål");
            service.remove(goal);
            assertThatThrownBy(() -> service.get(goal)).isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    void an_initiative_with_goals_is_not_removed() {
        as(
                People.coordinator(),
                () -> assertThatThrownBy(() -> initiatives.remove(otto))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                violation -> assertThat(violation.key()).isEqualTo("shared.referred.goal")));
    }

    @Test
    void lists_by_initiative_state_type_and_words_worst_first() {
        as(People.coordinator(), () -> {
            var taget = initiatives.create(InitiativeData.named("Tåget"));
            service.create(new GoalData(taget, "En skola fri från våld", ResultType.IMPACT, null));
            service.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart"));
            var red = service.create(data("Minskad lönsamhet", ResultType.OUTCOME));
            service.followUp(red, new FollowUpData(TODAY, FollowUpColour.RED, "Inga beslut"));

            assertThat(names(GoalFilter.ALL, GoalSort.STATE))
                    .containsExactly("Minskad lönsamhet", "En skola fri från våld", "Metoder för samordnad tillsyn");
            assertThat(names(GoalFilter.of(otto), GoalSort.POSITION))
                    .containsExactly("Metoder för samordnad tillsyn", "Minskad lönsamhet");
            assertThat(names(new GoalFilter(null, FollowUpColour.GREY, null, null, ""), GoalSort.NAME))
                    .containsExactly("En skola fri från våld");
            assertThat(names(new GoalFilter(null, null, ResultType.OUTCOME, null, ""), GoalSort.NAME))
                    .containsExactly("Minskad lönsamhet");
            assertThat(names(new GoalFilter(null, null, null, null, "skolor"), GoalSort.NAME))
                    .containsExactly("En skola fri från våld");
            for (var sort : GoalSort.values()) {
                assertThat(names(GoalFilter.ALL, sort)).hasSize(3);
            }
        });
    }

    @Test
    void a_member_reads_but_does_not_judge() {
        as(People.member(1L), () -> {
            assertThat(service.get(goal).data().initiative()).isEqualTo(otto);
            assertThatThrownBy(() -> service.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.create(data("Nytt", ResultType.OUTPUT)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.remove(goal)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void another_municipality_sees_nothing_of_it() {
        as(People.coordinatorElsewhere(), () -> {
            assertThat(list(GoalFilter.ALL, GoalSort.NAME)).isEmpty();
            assertThatThrownBy(() -> service.get(goal)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> service.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart")))
                    .isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    void a_follow_up_entered_wrongly_is_corrected_in_the_name_of_whoever_did() {
        as(People.director(), () -> service.followUp(goal, new FollowUpData(TODAY, FollowUpColour.RED, "Fel mål")));
        as(People.coordinator(), () -> {
            var read = service.details(goal).followUps().getFirst();
            service.correct(goal, read, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart"));

            assertThat(service.details(goal).followUps()).singleElement().satisfies(followUp -> {
                assertThat(followUp.data().colour()).isEqualTo(FollowUpColour.GREEN);
                assertThat(followUp.recordedBy()).isEqualTo(People.coordinator().name());
            });
            assertThatThrownBy(() -> service.correct(goal, read, new FollowUpData(TODAY, FollowUpColour.GREEN, "x")))
                    .as("it no longer says what was read")
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThatThrownBy(() -> service.removeFollowUp(goal, read))
                    .isInstanceOf(OptimisticLockingFailureException.class);

            service.removeFollowUp(goal, service.details(goal).followUps().getFirst());
            assertThat(service.details(goal).followUps()).isEmpty();
        });
    }

    @Test
    void a_member_corrects_no_follow_up() {
        as(People.director(), () -> service.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart")));
        as(People.member(1L), () -> {
            var read = service.details(goal).followUps().getFirst();
            assertThatThrownBy(() -> service.correct(goal, read, read.data()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.removeFollowUp(goal, read)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.move(goal, 1)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void the_goals_of_an_initiative_are_put_in_another_order() {
        as(People.coordinator(), () -> {
            service.create(data("Två", ResultType.OUTPUT));
            var third = service.create(data("Tre", ResultType.OUTPUT));
            service.move(third, -1);
            assertThat(names(GoalFilter.of(otto), GoalSort.POSITION))
                    .containsExactly("Metoder för samordnad tillsyn", "Tre", "Två");

            service.move(third, -5);
            service.move(goal, 5);
            assertThat(names(GoalFilter.of(otto), GoalSort.POSITION))
                    .containsExactly("Tre", "Två", "Metoder för samordnad tillsyn");
        });
    }

    private GoalData data(String name, ResultType type) {
        return new GoalData(otto, name, type, null);
    }

    private List<GoalListItem> list(GoalFilter filter, GoalSort by) {
        return service.list(filter, new Sort<>(by, false), Page.ALL);
    }

    private List<String> names(GoalFilter filter, GoalSort by) {
        return list(filter, by).stream().map(GoalListItem::name).toList();
    }

    private void refused(String field, FollowUpData data) {
        assertThatThrownBy(() -> service.followUp(goal, data))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo(field));
    }
}
