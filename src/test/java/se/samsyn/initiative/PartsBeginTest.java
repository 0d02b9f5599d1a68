package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;

/** An agency whose part begins on a later day is let in when that day has come, whoever saves what. */
class PartsBeginTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Autowired
    private PartWatch watch;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private ActivityService activities;

    @Autowired
    private GoalService goals;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private AgencyId school;
    private AgencyId police;

    @BeforeEach
    void two_agencies() {
        as(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            police = Registers.agency(agencies, "Polisen", "");
        });
    }

    @Test
    void it_is_let_in_on_its_first_day_to_all_that_there_is() {
        var otto = create(Label.AMBER, TODAY.plusDays(1));
        as(People.coordinator(), () -> goals.create(new GoalData(otto, "Mål", ResultType.OUTPUT, null)));
        as(of(police), () -> activities.log(meeting(otto, Sharing.INHERITED)));

        watch.look();
        assertThat(seen(of(school))).as("the day before").containsExactly(0, 0, 0);

        aDayPasses();
        watch.look();
        assertThat(seen(of(school))).containsExactly(1, 1, 1);
    }

    @Test
    void what_is_narrower_than_its_initiative_lets_it_in_too() {
        var otto = create(Label.GREEN, TODAY.plusDays(1));
        as(of(police), () -> activities.log(meeting(otto, Sharing.of(Label.AMBER))));

        aDayPasses();
        watch.look();

        assertThat(seen(of(school))).containsExactly(1, 0, 1);
    }

    @Test
    void the_log_tells_who_was_let_in_once_and_no_version_is_made() {
        var otto = create(Label.AMBER, TODAY.plusDays(1));
        aDayPasses();

        watch.look();
        watch.look();

        assertThat(owner.names("select actor || ' ' || action || ' ' || kind || ' ' || record_id || ' ' || about"
                        + " from audit_entry where action = 'PART_BEGUN'"))
                .containsExactly("Samsyn PART_BEGUN INITIATIVE " + otto.value() + " Skolan");
        assertThat(as(People.coordinator(), () -> initiatives.get(otto)).version())
                .isZero();
    }

    @Test
    void what_was_saved_when_nobody_noted_the_day_is_worked_out_once() {
        create(Label.AMBER, TODAY.plusDays(1));
        aDayPasses();
        owner.execute("update initiative set circle_on = null");

        watch.look();

        assertThat(seen(of(school))).containsExactly(1, 0, 0);
        assertThat(owner.names("select name from initiative where circle_on is null"))
                .isEmpty();
    }

    @Test
    void who_never_came_or_strictly_keeps_others_out_is_not_let_in() {
        create(Label.AMBER_STRICT, TODAY.plusDays(1));
        aDayPasses();
        watch.look();
        assertThat(seen(of(school))).as("AMBER+STRICT").containsExactly(0, 0, 0);

        var otto = create(Label.AMBER, TODAY.plusDays(3));
        owner.execute("update initiative_agency set began_on = current_date - 5, ended_on = current_date - 2"
                + " where initiative_id = " + otto.value() + " and agency_id = " + school.value());
        owner.execute("update initiative set circle_on = current_date - 9");
        watch.look();
        assertThat(seen(of(school))).as("over before anybody looked").containsExactly(0, 0, 0);
    }

    private InitiativeId create(Label label, LocalDate schoolFrom) {
        return as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("OTTO " + label)
                        .draft()
                        .participations(List.of(
                                Participation.of(police, OrgRole.IMPLEMENTING),
                                new Participation(school, OrgRole.IMPLEMENTING, "", schoolFrom, null)))
                        .sharing(Sharing.of(label))
                        .data()));
    }

    /** All that was written down is a day older. */
    private void aDayPasses() {
        owner.execute("update initiative set circle_on = circle_on - 1");
        owner.execute("update initiative_agency set began_on = began_on - 1");
    }

    private List<Integer> seen(Caller caller) {
        return List.of(count(caller, "initiative"), count(caller, "goal"), count(caller, "activity"));
    }

    private ActivityData meeting(InitiativeId initiative, Sharing sharing) {
        return new ActivityData(
                initiative, police, null, ActivityKind.MEETING, TODAY, "", "", null, null, List.of(), "", sharing);
    }

    private int count(Caller caller, String table) {
        return as(
                caller,
                () -> transaction.execute(_ -> dsl.fetchCount(dsl.selectOne().from(table))));
    }

    private static Caller of(AgencyId agency) {
        return new Caller(People.BOTKYRKA, 30 + agency.value(), "Medverkande", Set.of(Role.MEMBER), agency.value());
    }
}
