package se.samsyn.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.agreement.Agreements.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.agency.PersonRoleId;
import se.samsyn.agency.PersonService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class KeepPledgesAndCouncilTest extends DatabaseTest {

    @Autowired
    private PledgeService pledges;

    @Autowired
    private CouncilService councils;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PersonService persons;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private PledgeNeeds pledgeNeeds;

    @Autowired
    private CouncilNeeds councilNeeds;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_pledge_is_to_be_followed_up_until_somebody_says_what_became_of_it_with_a_source() {
        var police = agency("Polisen", AgencyKind.POLICE);
        var id = as(
                People.coordinator(),
                () -> pledges.create(pledge(police, TODAY.minusDays(90), TODAY.minusDays(9), TODAY.minusDays(1))));
        assertThat(state(id)).isEqualTo(PledgeState.TO_FOLLOW_UP);
        assertThat(why(pledgeNeeds)).containsExactly("agreement.need.pledge.by");

        var unsourced = new PledgeOutcome(PledgeResult.PARTLY, "Hälften blev av", " ", TODAY);
        assertThatThrownBy(() -> as(People.coordinator(), () -> {
                    pledges.followUp(id, 0, unsourced);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("source"));
        as(People.coordinator(), () -> {
            pledges.followUp(id, 0, new PledgeOutcome(PledgeResult.PARTLY, "Hälften blev av", "Protokoll", TODAY));
            return true;
        });

        assertThat(state(id)).isEqualTo(PledgeState.PARTLY);
        assertThat(why(pledgeNeeds)).isEmpty();
        assertThat(as(
                        People.member(1L),
                        () -> pledges.list(
                                new PledgeFilter("", PledgeState.PARTLY, null, null, null),
                                new Sort<>(PledgeSort.STATE, false),
                                Page.ALL)))
                .extracting(PledgeListItem::state)
                .containsExactly(PledgeState.PARTLY);
        assertThatThrownBy(() -> as(
                        People.coordinator(), () -> pledges.create(pledge(police, TODAY, TODAY.minusDays(1), TODAY))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("endsOn"));
    }

    @Test
    void the_council_is_held_against_what_the_act_asks_for() {
        var municipality = agency("Botkyrka kommun", AgencyKind.MUNICIPALITY);
        var police = agency("Polisen", AgencyKind.POLICE);
        var council =
                as(People.coordinator(), () -> councils.create(new CouncilData("Trygghetsrådet", municipality, "")));
        assertThat(met(council)).containsExactly(false, false, false);
        var chair = role("Anna", municipality, null);
        var chief = role("Bo", police, TODAY.minusDays(2));
        as(People.coordinator(), () -> {
            councils.addMember(council, new MemberData(chair, MemberPart.CHAIR, true, "Leder styrelsen", null, null));
            councils.addMember(council, new MemberData(chief, MemberPart.MEMBER, false, "", null, null));
            meetings.create(meeting(TODAY.minusDays(10)));
            return true;
        });

        assertThat(met(council)).containsExactly(true, false, true);
        assertThat(why(councilNeeds)).containsExactly("agreement.need.member");
        assertThatThrownBy(() ->
                        as(People.coordinator(), () -> councils.create(new CouncilData("Ett till", municipality, ""))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("agreement.council.one"));
        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> councils.addMember(
                                council, new MemberData(chief, MemberPart.MEMBER, true, "", null, null))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("leadingReason"));
        var person = as(People.coordinator(), () -> councils.details(council)).members().stream()
                .filter(member -> member.name().equals("Bo"))
                .findFirst()
                .orElseThrow()
                .person();
        assertThatThrownBy(() -> as(People.coordinator(), () -> {
                    persons.removeRole(person, persons.get(person).version(), chief);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("shared.referred.council_member"));
    }

    @Test
    void what_is_decided_is_late_until_it_is_done_and_is_told_of_its_initiative_to_those_who_see_that() {
        var municipality = agency("Botkyrka kommun", AgencyKind.MUNICIPALITY);
        var secret = as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Det ingen får veta")
                        .draft()
                        .sharing(new Sharing(Label.RED, Set.of(People.director().identityId())))
                        .data()));
        as(People.coordinator(), () -> councils.create(new CouncilData("Trygghetsrådet", municipality, "")));
        var meeting = as(People.coordinator(), () -> meetings.create(meeting(TODAY.minusDays(10))));
        var decision = as(
                People.director(),
                () -> decisions.add(
                        meeting, new DecisionData("Ta fram mått", municipality, TODAY.minusDays(1), Set.of(secret))));
        assertThat(why(councilNeeds)).containsExactly("agreement.need.decision.by");
        assertThat(as(People.member(1L), () -> decisions.get(decision)).initiatives())
                .isEmpty();
        as(People.coordinator(), () -> {
            decisions.change(
                    decision, 0, new DecisionData("Ta fram bättre mått", municipality, TODAY.minusDays(1), Set.of()));
            return true;
        });
        assertThat(as(People.director(), () -> decisions.get(decision)).data().initiatives())
                .as("what the coordinator does not see stays")
                .containsExactly(secret);
        as(People.coordinator(), () -> {
            decisions.settle(decision, 1, new DecisionDone(TODAY, "Fyra mått"));
            return true;
        });

        assertThat(why(councilNeeds)).isEmpty();
        assertThatThrownBy(() -> as(People.coordinator(), () -> {
                    meetings.cancel(meeting, 0);
                    return true;
                }))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> as(People.coordinator(), () -> {
                    meetings.remove(meeting);
                    return true;
                }))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> meetings.create(
                                new MeetingData(TODAY.plusDays(1), null, "", List.of(), Set.of(), "Protokoll", ""))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("minutes"));
    }

    private List<Boolean> met(CouncilId council) {
        return CouncilCheck.of(as(People.member(1L), () -> councils.details(council)), TODAY).stream()
                .map(CouncilCheck::met)
                .toList();
    }

    private PledgeState state(PledgeId id) {
        return as(People.member(1L), () -> pledges.get(id)).state(TODAY);
    }

    private List<String> why(NeedSource source) {
        return as(People.director(), () -> transaction.execute(_ -> source.needs(TODAY))).stream()
                .map(Need::why)
                .toList();
    }

    private static MeetingData meeting(LocalDate on) {
        return new MeetingData(on, null, "Tumba", List.of("Lägesbilden"), Set.of(), "", "");
    }

    private static PledgeData pledge(AgencyId by, LocalDate from, LocalDate to, LocalDate followUpOn) {
        return new PledgeData(
                "Synliga på kvällen", "Vi finns där", Set.of(by), Set.of(), from, to, null, "", followUpOn, by);
    }

    private PersonRoleId role(String name, AgencyId agency, @Nullable LocalDate to) {
        return as(People.coordinator(), () -> {
            var person = persons.create(new PersonData(name, List.of()), List.of());
            return persons.addRole(
                    person, new PersonRoleData("Chef", agency, TODAY.minusDays(90), TODAY.minusDays(99), to));
        });
    }

    private AgencyId agency(String name, AgencyKind kind) {
        return as(People.coordinator(), () -> agencies.create(AgencyData.of(name, "", kind, "", null, List.of(), "")));
    }
}
