package se.samsyn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.review.Reviewed.TODAY;
import static se.samsyn.review.Reviewed.decision;
import static se.samsyn.review.Reviewed.toDo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.Statements;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyService;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.GoalService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.release.ReleaseData;
import se.samsyn.release.ReleaseService;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.visit.PromiseData;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.PromiseState;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;
import se.samsyn.visit.Visits;

class NeedsTest extends DatabaseTest {

    @Autowired
    private NeedService needs;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private GoalService goals;

    @Autowired
    private VisitService visits;

    @Autowired
    private PromiseService promises;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private Reviewed reviewed;

    @Test
    void what_is_in_order_needs_nobody() {
        keep(() -> {
            reviewed.inOrder("OTTO");
            reviewed.inOrder(
                    "Borta",
                    null,
                    draft -> draft.status(InitiativeStatus.ENDED)
                            .nextReviewOn(null)
                            .participations(List.of()));
        });

        assertThat(told()).isEmpty();
    }

    @Test
    void a_review_is_told_of_two_weeks_before_and_is_urgent_when_its_day_has_passed() {
        keep(() -> {
            review("Förfallen", TODAY.minusDays(1));
            review("I dag", TODAY);
            review("Snart", TODAY.plusDays(14));
            review("Sedan", TODAY.plusDays(15));
            reviewed.inOrder("Aldrig", TODAY, draft -> draft.nextReviewOn(null));
        });

        assertThat(told())
                .containsExactly(
                        "NOW REVIEW Förfallen initiative.need.reviewLate",
                        "SOON REVIEW I dag initiative.need.review",
                        "SOON REVIEW Snart initiative.need.review",
                        "LATER REVIEW Aldrig initiative.need.noReview");
    }

    @Test
    void an_initiative_without_anybody_who_answers_goals_or_activity_is_told_of() {
        keep(() -> {
            reviewed.inOrder("Ingens", TODAY, draft -> draft.participations(List.of()));
            reviewed.inOrder("Tyst", TODAY.minusDays(43), draft -> draft);
            reviewed.inOrder("Nyss", TODAY.minusDays(42), draft -> draft);
            var aimless = reviewed.inOrder("Utan mål");
            goals.list(
                            se.samsyn.goal.GoalFilter.of(aimless),
                            new se.samsyn.shared.Sort<>(se.samsyn.goal.GoalSort.NAME, false),
                            se.samsyn.shared.Page.ALL)
                    .forEach(goal -> goals.end(goal.id(), goals.get(goal.id()).version(), TODAY));
        });

        assertThat(told())
                .containsExactly(
                        "SOON ACTIVITY Tyst initiative.need.silent",
                        "SOON PARTICIPATION Ingens initiative.need.nobodyAnswers",
                        "LATER GOAL Utan mål initiative.need.noGoals");
    }

    @Test
    void who_has_left_an_initiative_that_goes_on_is_told_of_and_who_is_no_more() {
        keep(() -> {
            var police = reviewed.agency("Polisen");
            var school = reviewed.agency("Skolan");
            var leisure = reviewed.agency("Fritid");
            var mine = reviewed.agency("Ansvarig");
            reviewed.inOrder(
                    "OTTO",
                    TODAY,
                    draft -> draft.participations(List.of(
                            Participation.of(mine, OrgRole.ACCOUNTABLE),
                            new Participation(police, OrgRole.IMPLEMENTING, "", null, TODAY.minusDays(9)),
                            Participation.of(school, OrgRole.IMPLEMENTING))));
            reviewed.inOrder(
                    "Fritidsbanken",
                    TODAY,
                    draft -> draft.participations(List.of(
                            Participation.of(mine, OrgRole.ACCOUNTABLE),
                            new Participation(leisure, OrgRole.IMPLEMENTING, "", null, TODAY.plusDays(9)))));
            // it stays as something else
            reviewed.inOrder(
                    "EST",
                    TODAY,
                    draft -> draft.participations(List.of(
                            Participation.of(mine, OrgRole.ACCOUNTABLE),
                            new Participation(mine, OrgRole.FUNDING, "", null, TODAY.minusDays(9)))));
            agencies.end(school, agencies.get(school).version(), TODAY.minusDays(2));
            agencies.end(leisure, agencies.get(leisure).version(), TODAY.minusDays(2));
        });

        assertThat(told())
                .containsExactly(
                        "SOON PARTICIPATION Fritidsbanken initiative.need.agencyEnded",
                        "SOON PARTICIPATION OTTO initiative.need.agencyEnded",
                        "LATER PARTICIPATION OTTO initiative.need.agencyLeft");
    }

    @Test
    void goals_that_go_wrong_are_told_each_and_those_nobody_looks_at_together() {
        keep(() -> {
            var otto = reviewed.inOrder("OTTO");
            var red = reviewed.judged(otto, "Rött", null, TODAY.minusDays(40), FollowUpColour.RED);
            goals.followUp(red, new se.samsyn.goal.FollowUpData(TODAY.minusDays(30), FollowUpColour.YELLOW, "Bättre"));
            goals.followUp(red, new se.samsyn.goal.FollowUpData(TODAY.minusDays(20), FollowUpColour.RED, "Sämre"));
            goals.followUp(red, new se.samsyn.goal.FollowUpData(TODAY.minusDays(10), FollowUpColour.RED, "Samma"));
            reviewed.judged(otto, "Förfallet", TODAY.minusDays(1), TODAY, FollowUpColour.YELLOW);
            reviewed.judged(otto, "Nått", TODAY.minusDays(1), TODAY, FollowUpColour.GREEN);
            reviewed.goal(otto, "Grått", null);
            reviewed.goal(otto, "Också grått", null);
            reviewed.judged(otto, "Gammalt", null, TODAY.minusMonths(7), FollowUpColour.GREEN);
        });

        assertThat(told())
                .containsExactly(
                        "NOW GOAL Rött goal.need.red",
                        "NOW GOAL Förfallet goal.need.due",
                        "LATER GOAL OTTO goal.need.stale",
                        "LATER GOAL OTTO goal.need.never");
        var list = as(People.director(), needs::list).needs();
        assertThat(list.getFirst().since()).isEqualTo(TODAY.minusDays(20));
        assertThat(list.getLast().parameters()).containsExactly(2);
    }

    @Test
    void promises_are_told_of_a_week_before_until_they_are_settled() {
        var kept = keep(() -> {
            var visit = visits.create(Visits.bare("Ministern", VisitKind.MEDIA, TODAY.minusDays(60), "Alby"));
            var late = promises.create(new PromiseData(visit, "Skicka underlag", null, TODAY.minusDays(1)));
            promises.create(new PromiseData(visit, "Komma igen", null, TODAY.plusDays(7)));
            promises.create(new PromiseData(visit, "Någon gång", null, TODAY.plusDays(8)));
            return late;
        });

        assertThat(told())
                .containsExactly(
                        "NOW PROMISE Skicka underlag visit.need.promiseLate",
                        "SOON PROMISE Komma igen visit.need.promise");
        keep(() -> promises.settle(kept, 0, PromiseState.KEPT, TODAY, ""));
        assertThat(told()).containsExactly("SOON PROMISE Komma igen visit.need.promise");
    }

    @Test
    void what_was_decided_is_told_of_until_it_is_done_or_decided_otherwise() {
        var otto = keep(() -> reviewed.inOrder("OTTO"));
        var review = keep(() -> reviews.decide(
                otto,
                initiatives.get(otto).version(),
                decision(Decision.CHANGE, toDo("Skriva avtal", TODAY.plusDays(7)), toDo("Sedan", TODAY.plusDays(8)))));
        assertThat(told()).containsExactly("SOON FOLLOW_UP Skriva avtal review.need.followUp");

        var id = new FollowUpId(
                as(People.director(), needs::list).needs().getFirst().part());
        keep(() -> reviews.done(id, reviews.followUp(id).version(), TODAY, ""));
        assertThat(told()).isEmpty();

        keep(() -> reviews.reopen(id, reviews.followUp(id).version()));
        assertThat(told()).hasSize(1);
        keep(() -> reviews.correct(review, initiatives.get(otto).version(), decision(Decision.CONTINUE)));
        assertThat(told()).isEmpty();
    }

    @Test
    void those_who_ask_for_documents_do_not_wait_unseen() {
        keep(() -> releases.create(new ReleaseData("KS 2026:1", TODAY.minusDays(3), "Allt om OTTO")));

        assertThat(told()).containsExactly("NOW RELEASE KS 2026:1 release.need.undecided");
    }

    @Test
    void what_the_caller_may_not_see_is_neither_there_nor_counted() {
        as(
                People.director(),
                () -> reviewed.inOrder(
                        "Hemlig",
                        TODAY,
                        draft -> draft.nextReviewOn(TODAY.minusDays(3)).sharing(new Sharing(Label.RED, Set.of(1L)))));

        assertThat(as(People.director(), needs::list).counts()).isEqualTo(Map.of(NeedKind.REVIEW, 1L));
        assertThat(as(People.coordinator(), needs::list).counts()).isEmpty();
        assertThat(as(People.coordinatorElsewhere(), needs::list).counts()).isEmpty();
        assertThatThrownBy(() -> as(People.member(1L), needs::list)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void asks_the_database_no_more_often_for_many_than_for_one() {
        keep(() -> everything("Ett"));
        as(People.director(), needs::list);
        var forOne = Statements.during(() -> as(People.director(), needs::list));
        keep(() -> List.of("Två", "Tre", "Fyra", "Fem").forEach(this::everything));

        var forMany = Statements.during(() -> as(People.director(), needs::list));

        assertThat(forOne).isBetween(1L, 24L);
        assertThat(forMany).isEqualTo(forOne);
        assertThat(as(People.director(), needs::list).needs()).hasSizeGreaterThan(20);
    }

    private void everything(String name) {
        var id = reviewed.inOrder(
                name, null, draft -> draft.nextReviewOn(TODAY.minusDays(1)).participations(List.of()));
        reviewed.goal(id, "Grått", null);
        reviewed.judged(id, "Rött", null, TODAY, FollowUpColour.RED);
        var visit = visits.create(Visits.bare("Besök " + name, VisitKind.MEDIA, TODAY.minusDays(60), "Alby"));
        promises.create(new PromiseData(visit, "Skicka", null, TODAY.minusDays(1)));
        releases.create(new ReleaseData("KS " + name, TODAY, "Allt"));
        reviews.decide(id, initiatives.get(id).version(), decision(Decision.CHANGE, toDo("Skriva", TODAY)));
    }

    private InitiativeId review(String name, LocalDate on) {
        return reviewed.inOrder(name, TODAY, draft -> draft.nextReviewOn(on));
    }

    private <T> T keep(java.util.function.Supplier<T> work) {
        return as(People.coordinator(), work);
    }

    private void keep(Runnable work) {
        as(People.coordinator(), work);
    }

    private List<String> told() {
        return as(People.director(), needs::list).needs().stream()
                .map(NeedsTest::words)
                .toList();
    }

    private static String words(Need need) {
        return need.urgency() + " " + need.kind() + " " + need.name() + " " + need.why();
    }
}
