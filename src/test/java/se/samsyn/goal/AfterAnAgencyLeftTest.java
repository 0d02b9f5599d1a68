package se.samsyn.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
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
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.audit.History;
import se.samsyn.audit.HistoryService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;
import se.samsyn.news.ArticleData;
import se.samsyn.news.ArticleLinkData;
import se.samsyn.news.ArticleService;
import se.samsyn.news.LinkRelation;
import se.samsyn.request.AccessRequestService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;

/** An agency that leaves an initiative keeps what it could see until then, and sees nothing newer. */
class AfterAnAgencyLeftTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private ArticleService articles;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AccessRequestService requests;

    @Autowired
    private HistoryService history;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private AgencyId school;
    private AgencyId police;
    private AgencyId social;
    private InitiativeId otto;
    private GoalId old;

    @BeforeEach
    void the_school_has_left() {
        as(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            police = Registers.agency(agencies, "Polisen", "");
            social = Registers.agency(agencies, "Socialtjänsten", "");
            otto = initiatives.create(InitiativeData.named("OTTO")
                    .draft()
                    .participations(List.of(
                            Participation.of(school, OrgRole.IMPLEMENTING),
                            Participation.of(police, OrgRole.IMPLEMENTING)))
                    .sharing(Sharing.of(Label.AMBER))
                    .data());
            old = goals.create(data(otto, "Före"));
        });
        leave();
    }

    @Test
    void it_sees_no_goal_that_is_newer() {
        var newer = as(People.coordinator(), () -> goals.create(data(otto, "Efter")));

        assertThat(seenBy(of(school))).containsExactly(old);
        assertThat(seenBy(of(police))).containsExactly(old, newer);
        assertThat(seenBy(People.director())).containsExactly(old, newer);
        assertThatThrownBy(() -> as(of(school), () -> goals.details(newer))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_link_to_a_goal_that_is_newer_is_not_there_for_it_either() {
        var article = as(
                People.coordinator(),
                () -> articles.create(new ArticleData("Nytt mål", "Nyheterna", TODAY, "", "", List.of())));
        as(People.coordinator(), () -> {
            var newer = goals.create(data(otto, "Efter"));
            articles.addLink(
                    article,
                    ArticleLinkData.byHand(
                            RecordRef.of(RecordKind.GOAL, newer.value()),
                            LinkRelation.MENTIONS,
                            "",
                            Sharing.INHERITED));
        });

        assertThat(as(of(school), () -> articles.links(article))).isEmpty();
        assertThat(as(of(police), () -> articles.links(article))).hasSize(1);
    }

    @Test
    void it_sees_nothing_newer_of_a_goal_that_it_sees() {
        as(People.coordinator(), () -> {
            goals.followUp(old, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart"));
            var indicator = indicators.add(old, figure());
            indicators.measure(indicator, new MeasurementData(TODAY, BigDecimal.ONE, "Polisen", "", Sharing.INHERITED));
        });

        assertThat(as(of(school), () -> goals.details(old)).followUps()).isEmpty();
        assertThat(as(of(school), () -> goals.details(old)).indicators()).isEmpty();
        assertThat(count(of(school), "measurement")).isZero();
        assertThat(as(of(police), () -> goals.details(old)).followUps()).hasSize(1);
        assertThat(as(of(police), () -> goals.details(old)).indicators())
                .singleElement()
                .satisfies(one -> assertThat(one.measurements()).hasSize(1));
    }

    @Test
    void its_history_ends_where_its_part_did() {
        as(People.coordinator(), () -> {
            var now = goals.get(old);
            goals.change(new Goal(old, now.version(), data(otto, "Före, ändrat efter"), null));
            goals.followUp(old, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart"));
        });
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto, now.version(), now.data().draft().summary("Nytt").data()));
        });

        assertThat(versions(of(school), RecordRef.of(RecordKind.GOAL, old.value())))
                .hasSize(1);
        assertThat(versions(of(police), RecordRef.of(RecordKind.GOAL, old.value())))
                .hasSize(3);
        assertThat(versions(of(school), otto.ref())).hasSize(1);
        assertThat(versions(of(police), otto.ref())).hasSize(3);
    }

    @Test
    void who_comes_later_is_let_in_to_all_of_it() {
        var newer = as(People.coordinator(), () -> goals.create(data(otto, "Efter")));
        as(People.coordinator(), () -> goals.followUp(newer, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart")));

        takingPart(
                left(school),
                Participation.of(police, OrgRole.IMPLEMENTING),
                Participation.of(social, OrgRole.FUNDING));

        assertThat(seenBy(of(social))).containsExactly(old, newer);
        assertThat(as(of(social), () -> goals.details(newer)).followUps()).hasSize(1);
        assertThat(seenBy(of(school))).containsExactly(old);

        takingPart(Participation.of(school, OrgRole.IMPLEMENTING), Participation.of(police, OrgRole.IMPLEMENTING));

        assertThat(seenBy(of(school))).as("back again").containsExactly(old, newer);
    }

    @Test
    void what_becomes_for_all_is_for_those_who_left_too() {
        var newer = as(People.coordinator(), () -> goals.create(data(otto, "Efter")));

        share(Label.GREEN);

        assertThat(seenBy(of(school))).containsExactly(old, newer);
    }

    @Test
    void a_person_who_was_let_in_because_they_asked_sees_newer_goals_too() {
        var newer = as(People.coordinator(), () -> goals.create(data(otto, "Efter")));
        as(of(social), () -> requests.ask(otto.ref(), "Samma familj"));
        as(People.coordinator(), () -> requests.grant(requests.toAnswer().getFirst(), ""));

        var newest = as(People.coordinator(), () -> goals.create(data(otto, "Sist")));

        assertThat(seenBy(of(social))).containsExactly(old, newer, newest);
        assertThat(seenBy(of(school))).containsExactly(old);
    }

    @Test
    void a_goal_that_moves_is_for_those_of_its_new_initiative_with_all_that_belongs_to_it() {
        var theirs = as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("Tåget")
                        .draft()
                        .participations(List.of(Participation.of(social, OrgRole.IMPLEMENTING)))
                        .sharing(Sharing.of(Label.AMBER))
                        .data()));
        var open = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Öppet")));
        var moving = as(People.coordinator(), () -> goals.create(data(open, "Flyttas")));
        as(People.coordinator(), () -> {
            goals.followUp(moving, new FollowUpData(TODAY, FollowUpColour.GREEN, "Klart"));
            indicators.measure(
                    indicators.add(moving, figure()),
                    new MeasurementData(TODAY, BigDecimal.ONE, "Vi", "", Sharing.INHERITED));
            goals.change(new Goal(moving, goals.get(moving).version(), data(theirs, "Flyttas"), null));
        });

        assertThat(as(of(social), () -> goals.details(moving)).followUps()).hasSize(1);
        assertThat(count(of(social), "measurement")).isOne();
        for (var table : List.of("goal_follow_up", "indicator", "measurement")) {
            assertThat(count(of(school), table)).as(table).isZero();
        }
    }

    private void leave() {
        takingPart(left(school), Participation.of(police, OrgRole.IMPLEMENTING));
    }

    private static Participation left(AgencyId agency) {
        return new Participation(agency, OrgRole.IMPLEMENTING, "", null, TODAY.minusDays(1));
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

    private void share(Label label) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto,
                    now.version(),
                    now.data().draft().sharing(Sharing.of(label)).data()));
        });
    }

    private List<History.Item> versions(Caller caller, RecordRef record) {
        return as(caller, () -> history.of(record, 10)).orElseThrow().items();
    }

    private List<GoalId> seenBy(Caller caller) {
        return as(caller, () -> goals.list(GoalFilter.ALL, new Sort<>(GoalSort.POSITION, false), Page.ALL)).stream()
                .map(GoalListItem::id)
                .toList();
    }

    private static GoalData data(InitiativeId initiative, String name) {
        return new GoalData(initiative, name, ResultType.OUTPUT, null);
    }

    private static IndicatorData figure() {
        return new IndicatorData("Antal", "", Measure.COUNT, Direction.UP, null, null, null, null);
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
