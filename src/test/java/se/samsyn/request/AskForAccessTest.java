package se.samsyn.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

class AskForAccessTest extends DatabaseTest {

    @Autowired
    private AccessRequestService requests;

    @Autowired
    private ActivityService activities;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    private AgencyId school;
    private AgencyId police;
    private InitiativeId otto;
    private ActivityId meeting;
    private RecordRef record;

    @BeforeEach
    void the_school_keeps_a_meeting_to_itself() {
        as(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            police = Registers.agency(agencies, "Polisen", "");
            otto = Registers.initiative(initiatives, "OTTO", school, OrgRole.ACCOUNTABLE);
        });
        meeting = as(teacher(), () -> activities.log(data(Label.AMBER_STRICT)));
        record = RecordRef.of(RecordKind.ACTIVITY, meeting.value());
    }

    @Test
    void whoever_holds_the_record_lets_in_whoever_asked_and_takes_it_back() {
        as(officer(), () -> requests.ask(record, "Samma händelse hos oss"));
        assertThat(isSeen(officer())).isFalse();

        var asked = as(teacher(), () -> requests.toAnswer()).getFirst();
        assertThat(asked.reason()).isEqualTo("Samma händelse hos oss");
        as(teacher(), () -> requests.grant(asked, ""));
        assertThat(isSeen(officer())).isTrue();
        assertThat(isSeen(colleagueOfTheOfficer())).isFalse();

        var granted = as(teacher(), () -> requests.admitted(record)).getFirst();
        as(teacher(), () -> requests.revoke(granted, "Behövs inte längre"));
        assertThat(isSeen(officer())).isFalse();
        assertThat(as(officer(), () -> requests.asked()))
                .extracting(AccessRequest::state, AccessRequest::answer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AccessRequestState.REVOKED, "Behövs inte längre"));
    }

    @Test
    void who_was_let_in_stays_so_when_the_record_is_changed_or_follows_its_initiative() {
        grant();

        as(teacher(), () -> {
            var now = activities.get(meeting);
            activities.change(
                    new Activity(meeting, now.version(), data(Label.AMBER), now.recordedBy(), now.recordedAt()));
        });
        assertThat(isSeen(officer())).isTrue();

        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto,
                    now.version(),
                    now.data().draft().sharing(Sharing.of(Label.AMBER_STRICT)).data()));
        });
        assertThat(isSeen(officer())).isTrue();
    }

    @Test
    void an_initiatives_goals_come_with_it_though_whoever_answers_may_not_change_it() {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto,
                    now.version(),
                    now.data().draft().sharing(Sharing.of(Label.AMBER)).data()));
        });
        var whole = RecordRef.of(RecordKind.INITIATIVE, otto.value());
        as(officer(), () -> requests.ask(whole, "Vi vill vara med"));

        var asked = as(teacher(), () -> requests.toAnswer()).getFirst();
        as(teacher(), () -> requests.grant(asked, "Välkomna"));

        assertThat(as(officer(), () -> initiatives.get(otto)).data().name()).isEqualTo("OTTO");
    }

    @Test
    void asking_for_what_is_none_is_answered_as_asking_for_what_is_withheld() {
        var none = RecordRef.of(RecordKind.ACTIVITY, meeting.value() + 1_000);

        var withheld = as(officer(), () -> requests.ask(record, "Varför"));
        var unknown = as(officer(), () -> requests.ask(none, "Varför"));

        assertThat(unknown.value()).isPositive().isNotEqualTo(withheld.value());
        assertThat(as(officer(), () -> requests.asked()))
                .extracting(AccessRequest::state)
                .containsExactly(AccessRequestState.ASKED, AccessRequestState.ASKED);
        assertThat(as(People.director(), () -> requests.toAnswer()))
                .extracting(AccessRequest::record)
                .doesNotContain(none);
    }

    @Test
    void nobody_answers_for_another_agency_or_for_themselves() {
        as(officer(), () -> requests.ask(record, "Varför"));
        var asked = as(officer(), () -> requests.asked()).getFirst();

        for (var other :
                List.of(officer(), colleagueOfTheOfficer(), People.coordinator(), People.coordinatorElsewhere())) {
            assertThat(as(other, () -> requests.toAnswer())).isEmpty();
            assertThatThrownBy(() -> as(other, () -> requests.grant(asked, "")))
                    .isInstanceOf(NoSuchElementException.class);
        }
        assertThatThrownBy(() -> as(administrator(), () -> requests.ask(record, "Varför")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(isSeen(officer())).isFalse();
    }

    @Test
    void two_who_answer_at_once_do_not_overrule_each_other() {
        as(officer(), () -> requests.ask(record, "Varför"));
        var asked = as(teacher(), () -> requests.toAnswer()).getFirst();
        as(teacher(), () -> requests.refuse(asked, "Nej"));

        assertThatThrownBy(() -> as(teacher(), () -> requests.grant(asked, "")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(isSeen(officer())).isFalse();
    }

    @Test
    void a_record_that_one_sees_is_not_asked_for_nor_without_a_reason_nor_by_trying_numbers_out() {
        assertThatThrownBy(() -> as(teacher(), () -> requests.ask(record, "Varför")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("request.seen");
        assertThatThrownBy(() -> as(officer(), () -> requests.ask(record, " ")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("request.reason.missing");
        assertThatThrownBy(() ->
                        as(officer(), () -> requests.ask(RecordRef.of(RecordKind.AGENCY, school.value()), "Varför")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("request.notWithheld");
        for (var number = 1; number <= 20; number++) {
            var next = RecordRef.of(RecordKind.VISIT, number);
            as(officer(), () -> requests.ask(next, "Varför"));
        }
        assertThatThrownBy(() -> as(officer(), () -> requests.ask(record, "Varför")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("request.tooMany");
    }

    @Test
    void whoever_was_let_in_lets_nobody_else_in_and_a_grant_ends_where_the_record_becomes_red() {
        grant();
        as(colleagueOfTheOfficer(), () -> requests.ask(record, "Jag också"));
        assertThat(as(officer(), () -> requests.toAnswer())).isEmpty();

        as(teacher(), () -> {
            var now = activities.get(meeting);
            activities.change(new Activity(
                    meeting,
                    now.version(),
                    data(new Sharing(Label.RED, Set.of(31L))),
                    now.recordedBy(),
                    now.recordedAt()));
        });

        assertThat(isSeen(officer())).isFalse();
        assertThat(as(officer(), () -> requests.asked()))
                .extracting(AccessRequest::state)
                .containsExactly(AccessRequestState.REVOKED);
        assertThat(as(People.director(), () -> requests.toAnswer())).isEmpty();
        assertThat(as(teacher(), () -> requests.toAnswer()))
                .extracting(AccessRequest::askedBy)
                .contains("Polis två");
    }

    @Test
    void an_agency_that_holds_the_record_no_longer_answers_for_it_no_longer() {
        as(officer(), () -> requests.ask(record, "Varför"));
        var asked = as(teacher(), () -> requests.toAnswer()).getFirst();
        owner.execute("update activity set label = 'RED', own_label = 'RED', visible_to = '{i1}' where id = "
                + meeting.value());

        assertThatThrownBy(() -> as(teacher(), () -> requests.grant(asked, "")))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(isSeen(officer())).isFalse();
    }

    @Test
    void asking_and_answering_stand_in_the_log() {
        grant();

        assertThat(owner.names("select action || ' ' || kind || ' ' || about from audit_entry"
                        + " where action like 'ACCESS%' order by number"))
                .containsExactly("ACCESS_ASKED ACTIVITY Polis", "ACCESS_GRANTED ACTIVITY Polis");
    }

    private void grant() {
        as(officer(), () -> requests.ask(record, "Varför"));
        as(teacher(), () -> requests.grant(requests.toAnswer().getFirst(), ""));
        assertThat(isSeen(officer())).isTrue();
    }

    private boolean isSeen(Caller caller) {
        return as(caller, () -> requests.name(record)).isPresent();
    }

    private ActivityData data(Label label) {
        return data(Sharing.of(label));
    }

    private ActivityData data(Sharing sharing) {
        return new ActivityData(
                otto,
                school,
                null,
                ActivityKind.MEETING,
                LocalDate.now().minusDays(1),
                "",
                "",
                null,
                null,
                List.of(),
                "",
                sharing);
    }

    private Caller teacher() {
        return new Caller(People.BOTKYRKA, 31, "Lärare", Set.of(Role.MEMBER), school.value());
    }

    private Caller officer() {
        return new Caller(People.BOTKYRKA, 32, "Polis", Set.of(Role.MEMBER), police.value());
    }

    private Caller colleagueOfTheOfficer() {
        return new Caller(People.BOTKYRKA, 33, "Polis två", Set.of(Role.MEMBER), police.value());
    }

    private static Caller administrator() {
        return new Caller(People.BOTKYRKA, 34, "Administratör", Set.of(Role.ADMINISTRATOR), null);
    }
}
