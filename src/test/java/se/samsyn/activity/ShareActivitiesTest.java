package se.samsyn.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class ShareActivitiesTest extends DatabaseTest {

    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    @Autowired
    private ActivityService activities;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    private AgencyId school;
    private AgencyId police;
    private InitiativeId otto;

    @BeforeEach
    void the_school_takes_part_and_the_police_do_not() {
        as(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            police = Registers.agency(agencies, "Polisen", "");
            otto = Registers.initiative(initiatives, "OTTO", school, OrgRole.IMPLEMENTING);
        });
    }

    @Test
    void what_is_for_those_who_take_part_is_not_there_for_others() {
        var id = as(of(school), () -> activities.log(data(school, Sharing.of(Label.AMBER))));

        assertThat(seenBy(of(school))).containsExactly(id);
        assertThat(seenBy(People.coordinator())).containsExactly(id);
        assertThat(seenBy(of(police))).isEmpty();
        assertThatThrownBy(() -> as(of(police), () -> activities.details(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void an_initiative_that_is_narrowed_takes_what_is_recorded_in_it_along() {
        as(of(school), () -> activities.log(data(school, Sharing.INHERITED)));
        assertThat(seenBy(of(police))).hasSize(1);

        share(Label.AMBER);

        assertThat(seenBy(of(police))).isEmpty();
        assertThat(seenBy(of(school))).hasSize(1);

        share(Label.GREEN);

        assertThat(seenBy(of(police))).hasSize(1);
    }

    @Test
    void an_agency_that_leaves_keeps_what_it_could_see_and_sees_nothing_newer() {
        var before = as(of(school), () -> activities.log(data(school, Sharing.of(Label.AMBER))));
        takingPart(
                new Participation(school, OrgRole.IMPLEMENTING, "", null, YESTERDAY),
                Participation.of(police, OrgRole.IMPLEMENTING));
        var after = as(of(police), () -> activities.log(data(police, Sharing.of(Label.AMBER))));

        assertThat(seenBy(of(school))).containsExactly(before);
        assertThat(seenBy(of(police)))
                .as("who takes part from now on is let in to what was recorded before")
                .containsExactlyInAnyOrder(before, after);
    }

    @Test
    void nothing_is_shared_more_widely_than_what_it_belongs_to() {
        share(Label.AMBER);

        assertThatThrownBy(() -> as(of(school), () -> activities.log(data(school, Sharing.of(Label.GREEN)))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("sharing"));
    }

    @Test
    void who_names_persons_is_one_of_them_and_nobody_else_sees_it() {
        assertThatThrownBy(() -> as(of(school), () -> activities.log(data(school, Sharing.of(Label.RED)))))
                .isInstanceOf(RuleViolation.class);

        var id = as(of(school), () -> activities.log(data(school, new Sharing(Label.RED, Set.of(3L)))));

        assertThat(seenBy(of(school))).containsExactly(id);
        assertThat(seenBy(People.director())).isEmpty();
    }

    @Test
    void in_an_initiative_that_one_may_not_see_nothing_can_be_logged() {
        share(Label.AMBER);

        assertThatThrownBy(() -> as(of(police), () -> activities.log(data(police, Sharing.INHERITED))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("activity.gone"));
    }

    private void share(Label label) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto,
                    now.version(),
                    now.data().draft().sharing(Sharing.of(label)).data()));
        });
    }

    private void takingPart(Participation... participations) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto,
                    now.version(),
                    now.data().draft().participations(List.of(participations)).data()));
        });
    }

    private List<ActivityId> seenBy(Caller caller) {
        return as(
                        caller,
                        () -> activities.list(
                                ActivityFilter.of(otto), new Sort<>(ActivitySort.HELD_ON, true), Page.ALL))
                .stream()
                .map(ActivityListItem::id)
                .toList();
    }

    private ActivityData data(AgencyId agency, Sharing sharing) {
        return new ActivityData(
                otto, agency, null, ActivityKind.MEETING, YESTERDAY, "", "", null, null, List.of(), "", sharing);
    }

    /** Whoever acts for an agency; the same person, number 3, in each. */
    private static Caller of(AgencyId agency) {
        return new Caller(People.BOTKYRKA, 3, "Medverkande", Set.of(Role.MEMBER), agency.value());
    }
}
