package se.samsyn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.review.Reviewed.TODAY;
import static se.samsyn.review.Reviewed.decision;
import static se.samsyn.review.Reviewed.toDo;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.PartialDate;
import se.samsyn.request.AccessRequestService;
import se.samsyn.retention.DisposalService;
import se.samsyn.retention.DueRecords;
import se.samsyn.retention.DueRef;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RuleViolation;

/** Reviews are for those who see the initiative, and stay as long as it does. */
class KeepReviewsTest extends DatabaseTest {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private NeedService needs;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private DisposalService disposals;

    @Autowired
    private DueRecords due;

    @Autowired
    private Reviewed reviewed;

    @Autowired
    private AccessRequestService requests;

    @Autowired
    private OwnersHand owner;

    @Test
    void they_follow_their_initiative_to_fewer() {
        var otto = ottoDecided();
        var reader = new Caller(People.BOTKYRKA, 32, "Läsare", Set.of(Role.READER), null);
        assertThat(as(reader, () -> reviews.of(otto))).hasSize(1);

        as(People.director(), () -> due.narrow(otto, new Sharing(Label.RED, Set.of(1L))));

        assertThat(as(reader, () -> reviews.of(otto))).isEmpty();
        assertThat(as(People.coordinator(), () -> reviews.of(otto))).isEmpty();
        assertThat(as(People.director(), () -> reviews.of(otto)))
                .singleElement()
                .satisfies(review -> assertThat(review.followUps()).hasSize(1));
    }

    @Test
    void an_initiative_that_somebody_was_let_in_to_is_decided_of_and_they_see_it() {
        var otto = as(People.coordinator(), () -> reviewed.inOrder("OTTO"));
        as(People.coordinator(), () -> due.narrow(otto, Sharing.of(Label.AMBER)));
        var outside = new Caller(People.BOTKYRKA, 55, "Utanför", Set.of(Role.MEMBER), 4711L);
        as(outside, () -> requests.ask(otto.ref(), "Samma händelse hos oss"));
        var holder = as(People.coordinator(), () -> initiatives.get(otto))
                .data()
                .participations()
                .getFirst()
                .agency();
        as(People.member(holder.value()), () -> {
            requests.grant(requests.toAnswer().getFirst(), "");
        });

        decide(otto, decision(Decision.CONTINUE, toDo("Skriva", TODAY.plusDays(3))));

        assertThat(as(outside, () -> reviews.of(otto))).hasSize(1);
    }

    @Test
    void an_initiative_that_has_been_reviewed_is_not_removed() {
        var otto =
                as(People.coordinator(), () -> initiatives.create(se.samsyn.initiative.InitiativeData.named("OTTO")));
        decide(otto, decision(Decision.CONTINUE));

        refused(() -> initiatives.remove(otto), "shared.referred.review");
    }

    @Test
    void an_agency_that_is_to_do_something_is_not_removed() {
        var otto = as(People.coordinator(), () -> reviewed.inOrder("OTTO"));
        var police = as(People.coordinator(), () -> reviewed.agency("Polisen"));
        decide(otto, decision(Decision.CONTINUE, new FollowUpData("Skriva", police, TODAY.plusDays(3))));

        refused(() -> agencies.remove(police), "shared.referred.review_follow_up");
    }

    @Test
    void they_are_disposed_of_with_their_initiative_and_so_is_what_anybody_put_off() {
        var otto = as(People.coordinator(), () -> due.ended("OTTO", PartialDate.day(DueRecords.LONG_AGO)));
        owner.execute("update initiative set status = 'ONGOING', ended_on = null, ended_precision = null");
        as(People.coordinator(), () -> needs.snooze(later(otto)));
        as(People.director(), () -> needs.snooze(later(otto)));
        decide(otto, decision(Decision.CONTINUE, toDo("Skriva", TODAY.plusDays(3))));
        owner.execute("update initiative set status = 'ENDED', ended_on = '2015-05-17', ended_precision = 'DAY'");
        as(People.coordinator(), () -> due.decideYears(RetentionKind.INITIATIVE, 1));

        var seen = as(
                People.director(),
                () -> disposals.preview(List.of(new DueRef(RetentionKind.INITIATIVE, otto.value()))));
        assertThat(seen.along())
                .containsEntry("retention.along.reviews", 1)
                .containsEntry("retention.along.reviewFollowUps", 1);
        as(People.director(), () -> disposals.dispose(seen, "Fallit för gallring"));

        assertThat(owner.names("select 'x' from review union all select 'y' from review_follow_up"
                        + " union all select 'z' from need_snooze"))
                .isEmpty();
    }

    private static SnoozeData later(InitiativeId id) {
        return new SnoozeData(NeedKind.GOAL, id.ref(), 0, TODAY.plusDays(7), "Väntar på siffror");
    }

    private InitiativeId ottoDecided() {
        var otto = as(People.coordinator(), () -> reviewed.inOrder("OTTO"));
        decide(otto, decision(Decision.CONTINUE, toDo("Skriva", TODAY.plusDays(3))));
        return otto;
    }

    private void decide(InitiativeId id, ReviewData data) {
        as(People.director(), () -> reviews.decide(id, initiatives.get(id).version(), data));
    }

    private void refused(Runnable work, String key) {
        assertThatThrownBy(() -> as(People.coordinator(), work))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
