package se.samsyn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.review.Reviewed.TODAY;
import static se.samsyn.review.Reviewed.decision;
import static se.samsyn.review.Reviewed.toDo;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.Participation;
import se.samsyn.request.AccessRequestService;
import se.samsyn.shared.RuleViolation;

class DecideTest extends DatabaseTest {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private Reviewed reviewed;

    @Autowired
    private AccessRequestService requests;

    private InitiativeId otto;

    @BeforeEach
    void an_initiative() {
        otto = as(People.coordinator(), () -> reviewed.inOrder("OTTO"));
    }

    @Test
    void an_agency_that_has_left_sees_what_was_decided_until_then_and_nothing_newer() {
        var school = as(People.coordinator(), () -> reviewed.agency("Skolan"));
        var police = as(People.coordinator(), () -> reviewed.agency("Polisen"));
        takingPart(Participation.of(school, OrgRole.IMPLEMENTING), Participation.of(police, OrgRole.IMPLEMENTING));
        decide(decision(Decision.CONTINUE));
        takingPart(
                new Participation(school, OrgRole.IMPLEMENTING, "", null, TODAY.minusDays(1)),
                Participation.of(police, OrgRole.IMPLEMENTING));
        decide(decision(Decision.CHANGE, toDo("Ersätt skolans del", TODAY.plusDays(20))));

        assertThat(as(People.member(school.value()), () -> reviews.of(otto)))
                .singleElement()
                .satisfies(review -> assertThat(review.data().decision()).isEqualTo(Decision.CONTINUE));
        assertThat(as(People.member(police.value()), () -> reviews.of(otto))).hasSize(2);
    }

    @Test
    void who_is_let_in_later_sees_all_that_was_decided_and_so_do_all_where_it_is_for_all() {
        var school = as(People.coordinator(), () -> reviewed.agency("Skolan"));
        var police = as(People.coordinator(), () -> reviewed.agency("Polisen"));
        var social = as(People.coordinator(), () -> reviewed.agency("Socialtjänsten"));
        var care = as(People.coordinator(), () -> reviewed.agency("Vården"));
        var schoolLeft = new Participation(school, OrgRole.IMPLEMENTING, "", null, TODAY.minusDays(1));
        var policeStay = Participation.of(police, OrgRole.IMPLEMENTING);
        takingPart(Participation.of(school, OrgRole.IMPLEMENTING), policeStay);
        takingPart(schoolLeft, policeStay);
        decide(decision(Decision.CHANGE, toDo("Ersätt skolans del", TODAY.plusDays(20))));
        assertThat(toDoSeenBy(school)).isEmpty();

        takingPart(schoolLeft, policeStay, Participation.of(social, OrgRole.IMPLEMENTING));
        assertThat(toDoSeenBy(social)).containsExactly("Ersätt skolans del");
        assertThat(toDoSeenBy(school)).isEmpty();

        as(People.member(care.value()), () -> requests.ask(otto.ref(), "Samma familj"));
        as(People.coordinator(), () -> requests.grant(requests.toAnswer().getFirst(), ""));
        assertThat(toDoSeenBy(care)).containsExactly("Ersätt skolans del");

        change(now().draft().sharing(Sharing.of(Label.GREEN)).data());
        assertThat(toDoSeenBy(school)).containsExactly("Ersätt skolans del");
    }

    private List<String> toDoSeenBy(AgencyId agency) {
        return as(People.member(agency.value()), () -> reviews.of(otto)).stream()
                .flatMap(review -> review.followUps().stream())
                .map(todo -> todo.data().words())
                .toList();
    }

    private void takingPart(Participation... participations) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto,
                    now.version(),
                    now.data()
                            .draft()
                            .sharing(Sharing.of(Label.AMBER))
                            .participations(List.of(participations))
                            .data()));
        });
    }

    @Test
    void a_decision_makes_the_initiative_what_it_says_and_stands_with_who_and_why() {
        decide(decision(Decision.PAUSE, toDo("Fråga fastighetsägarna", TODAY.plusDays(20))));

        assertThat(now().status()).isEqualTo(InitiativeStatus.PAUSED);
        assertThat(now().nextReviewOn()).isEqualTo(TODAY.plusMonths(6));
        assertThat(as(People.member(1L), () -> reviews.of(otto)))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.data().decision()).isEqualTo(Decision.PAUSE);
                    assertThat(review.data().reason()).isEqualTo("Effekten syns inte än");
                    assertThat(review.decidedBy()).isEqualTo("Astrid Direktör");
                    assertThat(review.before()).isEqualTo(InitiativeStatus.ONGOING);
                    assertThat(review.after()).isEqualTo(InitiativeStatus.PAUSED);
                    assertThat(review.followUps())
                            .singleElement()
                            .satisfies(followUp ->
                                    assertThat(followUp.data().words()).isEqualTo("Fråga fastighetsägarna"));
                });
    }

    @Test
    void what_was_paused_goes_on_again_and_what_is_ended_has_no_next_review() {
        decide(decision(Decision.PAUSE));
        decide(decision(Decision.CONTINUE));
        assertThat(now().status()).isEqualTo(InitiativeStatus.ONGOING);

        decide(decision(Decision.END));
        assertThat(now().status()).isEqualTo(InitiativeStatus.ENDED);
        assertThat(now().ended()).isEqualTo(PartialDate.day(TODAY));
        assertThat(now().nextReviewOn()).isNull();
    }

    @Test
    void what_never_began_is_cancelled_when_it_is_ended() {
        change(now().draft().status(InitiativeStatus.PLANNED).data());

        decide(decision(Decision.END));

        assertThat(now().status()).isEqualTo(InitiativeStatus.CANCELLED);
    }

    @Test
    void says_at_the_field_what_is_missing_or_cannot_be() {
        refused("reason", new ReviewData(TODAY, Decision.CONTINUE, "  ", List.of(), TODAY.plusDays(9)));
        refused("reason", new ReviewData(TODAY, Decision.CONTINUE, "x".repeat(10_001), List.of(), TODAY.plusDays(9)));
        refused("nextReviewOn", new ReviewData(TODAY, Decision.PAUSE, "Därför", List.of(), null));
        refused("nextReviewOn", new ReviewData(TODAY, Decision.CHANGE, "Därför", List.of(), TODAY));
        refused("heldOn", new ReviewData(TODAY.plusDays(1), Decision.END, "Därför", List.of(), null));
        refused("followUps", decision(Decision.CONTINUE, toDo(" ", TODAY.plusDays(9))));
        refused("followUps", decision(Decision.CONTINUE, toDo("Skriva", TODAY.minusDays(1))));
        assertThat(as(People.director(), () -> reviews.of(otto))).isEmpty();
    }

    @Test
    void what_is_over_is_not_decided_of() {
        decide(decision(Decision.END));

        refused("decision", decision(Decision.CONTINUE));
    }

    @Test
    void nothing_is_kept_of_a_decision_that_the_initiative_does_not_take() {
        change(now().draft().started(PartialDate.day(TODAY)).data());

        refused("ended", new ReviewData(TODAY.minusDays(3), Decision.END, "Slut", List.of(toDo("Tacka", TODAY)), null));

        assertThat(as(People.director(), () -> reviews.of(otto))).isEmpty();
        assertThat(now().status()).isEqualTo(InitiativeStatus.ONGOING);
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() {
        var seen = version();
        as(People.coordinator(), () -> reviews.decide(otto, seen, decision(Decision.CONTINUE)));

        assertThatThrownBy(() -> as(People.director(), () -> reviews.decide(otto, seen, decision(Decision.CONTINUE))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(People.director(), () -> reviews.of(otto))).hasSize(1);
    }

    @Test
    void only_keepers_of_the_same_municipality_decide() {
        var seen = version();

        assertThatThrownBy(() -> as(People.member(1L), () -> reviews.decide(otto, seen, decision(Decision.END))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        as(People.coordinatorElsewhere(), () -> reviews.decide(otto, seen, decision(Decision.END))))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void an_ending_that_was_wrong_is_decided_anew_and_both_stand() {
        var wrong = decide(decision(Decision.END, toDo("Säga upp lokalen", TODAY.plusDays(9))));

        var right = as(People.director(), () -> reviews.correct(wrong, version(), decision(Decision.CHANGE)));

        assertThat(now().status()).isEqualTo(InitiativeStatus.ONGOING);
        assertThat(now().ended()).isNull();
        assertThat(as(People.director(), () -> reviews.of(otto)))
                .extracting(Review::id, Review::holds, Review::corrects)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(right, true, wrong),
                        org.assertj.core.groups.Tuple.tuple(wrong, false, null));
    }

    @Test
    void only_the_latest_decision_is_corrected_and_only_once() {
        var first = decide(decision(Decision.PAUSE));
        var second = decide(decision(Decision.CONTINUE));

        notCorrected(first);
        as(People.director(), () -> reviews.correct(second, version(), decision(Decision.CHANGE)));
        notCorrected(second);
    }

    @Test
    void what_somebody_made_of_the_initiative_since_stands_when_a_decision_is_corrected() {
        var wrong = decide(decision(Decision.PAUSE));
        change(now().draft().status(InitiativeStatus.FINALISING).data());

        as(People.director(), () -> reviews.correct(wrong, version(), decision(Decision.CONTINUE)));

        assertThat(now().status()).isEqualTo(InitiativeStatus.FINALISING);
    }

    @Test
    void what_was_to_be_done_is_done_once_and_taken_up_again() {
        decide(decision(Decision.CONTINUE, toDo("Fråga fastighetsägarna", TODAY.plusDays(9))));
        var open = followUp();

        as(People.coordinator(), () -> reviews.done(open.id(), open.version(), TODAY, "Tre kom"));
        assertThat(followUp().doneOn()).isEqualTo(TODAY);
        assertThat(followUp().doneNote()).isEqualTo("Tre kom");
        assertThat(followUp().doneBy()).isEqualTo("Jonas Samordnare");
        assertThatThrownBy(() -> as(People.director(), () -> reviews.done(open.id(), open.version(), TODAY, "")))
                .isInstanceOf(OptimisticLockingFailureException.class);

        as(People.director(), () -> reviews.reopen(open.id(), followUp().version()));
        assertThat(followUp().isOpen()).isTrue();
        assertThatThrownBy(() -> as(
                        People.director(),
                        () -> reviews.done(open.id(), followUp().version(), TODAY.plusDays(1), "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("on"));
    }

    private FollowUp followUp() {
        return as(People.director(), () -> reviews.of(otto))
                .getFirst()
                .followUps()
                .getFirst();
    }

    private ReviewId decide(ReviewData data) {
        return as(People.director(), () -> reviews.decide(otto, version(), data));
    }

    private void refused(String field, ReviewData data) {
        assertThatThrownBy(() -> decide(data))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private void notCorrected(ReviewId id) {
        assertThatThrownBy(() ->
                        as(People.director(), () -> reviews.correct(id, version(), decision(Decision.CONTINUE))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("review.correct.notLatest"));
    }

    private InitiativeData now() {
        return as(People.director(), () -> initiatives.get(otto)).data();
    }

    private long version() {
        return as(People.director(), () -> initiatives.get(otto)).version();
    }

    private void change(InitiativeData data) {
        as(People.coordinator(), () -> initiatives.change(new Initiative(otto, version(), data)));
    }
}
