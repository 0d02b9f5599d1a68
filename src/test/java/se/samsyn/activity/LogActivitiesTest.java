package se.samsyn.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class LogActivitiesTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Autowired
    private ActivityService activities;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    private AgencyId police;
    private AgencyId school;
    private InitiativeId otto;

    @BeforeEach
    void registers() {
        as(People.coordinator(), () -> {
            police = Registers.agency(agencies, "Polisen", "");
            school = Registers.agency(agencies, "Rikstens skola", "");
            otto = initiatives.create(InitiativeData.named("OTTO"));
        });
    }

    @Test
    void a_member_logs_for_their_own_agency_under_their_own_name() {
        var id = as(member(), () -> activities.log(data(police)));

        var stored = as(member(), () -> activities.get(id));
        assertThat(stored.data()).isEqualTo(data(police));
        assertThat(stored.recordedBy()).isEqualTo("Farida Medverkande");
    }

    @Test
    void a_member_does_not_log_for_another_agency_whatever_the_request_says() {
        assertThatThrownBy(() -> as(member(), () -> activities.log(data(school))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_member_neither_changes_nor_removes_what_another_agency_logged() {
        var id = as(People.coordinator(), () -> activities.log(data(school)));
        var stored = as(member(), () -> activities.get(id));

        assertThatThrownBy(() -> as(member(), () -> activities.change(with(stored, data(police)))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(member(), () -> activities.remove(id))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_member_does_not_hand_their_activity_to_another_agency() {
        var id = as(member(), () -> activities.log(data(police)));
        var stored = as(member(), () -> activities.get(id));

        assertThatThrownBy(() -> as(member(), () -> activities.change(with(stored, data(school)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_administrator_neither_reads_nor_logs() {
        var administrator = new Caller(People.BOTKYRKA, 9, "Ada", java.util.Set.of(Role.ADMINISTRATOR), null);

        assertThatThrownBy(() -> as(administrator, () -> activities.log(data(police))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(administrator, () -> activities.count(ActivityFilter.all())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_stale_change_is_refused_and_loses_nothing() {
        var id = as(member(), () -> activities.log(data(police)));
        var read = as(member(), () -> activities.get(id));
        var first = new ActivityData(
                otto,
                police,
                null,
                ActivityKind.MEETING,
                TODAY,
                "Först",
                "",
                null,
                null,
                List.of(),
                "",
                Sharing.INHERITED);
        as(member(), () -> activities.change(with(read, first)));

        assertThatThrownBy(() -> as(member(), () -> activities.change(with(read, data(police)))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(member(), () -> activities.get(id)).data()).isEqualTo(first);
    }

    @Test
    void a_day_before_2000_or_more_than_a_year_ahead_is_refused_at_its_field() {
        for (var day : List.of(LocalDate.of(1999, 12, 31), TODAY.plusYears(1).plusDays(1))) {
            assertThatThrownBy(
                            () -> as(member(), () -> activities.log(data(police).on(day))))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            rule -> assertThat(rule.field()).isEqualTo("heldOn"));
        }
    }

    @Test
    void numbers_that_cannot_be_and_texts_that_are_too_long_are_refused() {
        assertRefused("hours", new BigDecimal("10000.01"), null, "");
        assertRefused("headcount", null, -1, "");
        assertRefused("result", null, null, "x".repeat(10_001));
    }

    @Test
    void an_agency_attends_once() {
        var twice = new ActivityData(
                otto,
                police,
                null,
                ActivityKind.MEETING,
                TODAY,
                "",
                "",
                null,
                null,
                List.of(new Attendance(school, 1), new Attendance(school, 2)),
                "",
                Sharing.INHERITED);

        assertThatThrownBy(() -> as(member(), () -> activities.log(twice)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("agencies"));
    }

    @Test
    void the_list_is_filtered_by_who_took_part_and_searched_in_swedish() {
        as(member(), () -> activities.log(data(police)));
        var ofSchool = ActivityFilter.of(school);
        var search = new ActivityFilter("verksamhet", null, null, null, null, null, null);
        var nothing = new ActivityFilter("50 % _", null, null, null, null, null, null);

        assertThat(as(member(), () -> activities.count(ofSchool))).isEqualTo(1);
        assertThat(as(member(), () -> activities.count(search))).isEqualTo(1);
        assertThat(as(member(), () -> activities.count(nothing))).isZero();
    }

    @Test
    void every_sort_gives_a_page_and_no_more_than_asked_for() {
        for (var i = 0; i < 3; i++) {
            var day = TODAY.minusDays(i);
            as(member(), () -> activities.log(data(police).on(day)));
        }

        for (var by : ActivitySort.values()) {
            assertThat(as(member(), () -> activities.list(ActivityFilter.all(), new Sort<>(by, true), Page.first(2))))
                    .hasSize(2);
        }
        assertThat(as(
                        member(),
                        () -> activities.list(
                                ActivityFilter.of(otto), new Sort<>(ActivitySort.HELD_ON, true), Page.ALL)))
                .extracting(ActivityListItem::heldOn)
                .containsExactly(TODAY, TODAY.minusDays(1), TODAY.minusDays(2));
    }

    @Test
    void the_latest_leaves_out_what_is_yet_to_come() {
        as(member(), () -> activities.log(data(police).on(TODAY.minusDays(3))));
        as(member(), () -> activities.log(data(police).on(TODAY.plusDays(3))));

        assertThat(as(member(), () -> activities.latest(List.of(otto))))
                .singleElement()
                .extracting(LatestActivity::heldOn)
                .isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void another_municipality_sees_nothing() {
        var id = as(member(), () -> activities.log(data(police)));

        assertThat(as(People.coordinatorElsewhere(), () -> activities.count(ActivityFilter.all())))
                .isZero();
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> activities.get(id)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> activities.remove(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private void assertRefused(String field, BigDecimal hours, Integer headcount, String result) {
        var data = new ActivityData(
                otto,
                police,
                null,
                ActivityKind.MEETING,
                TODAY,
                "",
                result,
                hours,
                headcount,
                List.of(),
                "",
                Sharing.INHERITED);
        assertThatThrownBy(() -> as(member(), () -> activities.log(data)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo(field));
    }

    private Caller member() {
        return People.member(police.value());
    }

    private static Activity with(Activity activity, ActivityData data) {
        return new Activity(activity.id(), activity.version(), data, activity.recordedBy(), activity.recordedAt());
    }

    private ActivityData data(AgencyId agency) {
        return new ActivityData(
                otto,
                agency,
                null,
                ActivityKind.INSPECTION,
                TODAY,
                "Tillsyn i Alby",
                "Tre verksamheter besökta",
                new BigDecimal("1.50"),
                12,
                List.of(new Attendance(school, null)),
                "",
                Sharing.INHERITED);
    }
}
