package se.samsyn.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.question.Asking.back;
import static se.samsyn.question.Asking.member;
import static se.samsyn.review.Reviewed.TODAY;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.Role;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityListItem;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.activity.Returned;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureQuery;
import se.samsyn.picture.PictureService;
import se.samsyn.review.NeedService;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class ReturnActivitiesTest extends DatabaseTest {

    private static final Caller READER = new Caller(People.BOTKYRKA, 6, "Läsare", Set.of(Role.READER), null);

    @Autowired
    private QuestionService questions;

    @Autowired
    private ReturnService returns;

    @Autowired
    private ActivityService activities;

    @Autowired
    private PictureService pictures;

    @Autowired
    private NeedService needs;

    @Autowired
    private Asking asking;

    private Asking.Otto otto;

    @BeforeEach
    void the_police_have_logged_an_inspection() {
        otto = as(People.coordinator(), () -> asking.otto(Label.GREEN));
    }

    @Test
    void it_is_marked_until_it_is_in_order_and_counts_all_the_while() {
        assertThat(listed(null)).extracting(ActivityListItem::returned).containsOnlyNulls();

        var id = give("Vilka var med?");
        assertThat(listed(Returned.RETURNED))
                .singleElement()
                .extracting(ActivityListItem::id, ActivityListItem::returned)
                .containsExactly(otto.activity(), Returned.RETURNED);
        assertThat(listed(Returned.CORRECTED)).isEmpty();
        assertThat(pictured().count()).isEqualTo(1);
        assertThat(pictured().returned()).isEqualTo(1);
        assertThat(listed(null)).hasSize(1);
        assertThat(as(member(otto.police()), questions::toAnswer))
                .extracting(Question::id)
                .containsExactly(id);

        as(member(otto.police()), () -> returns.handIn(id, 0, "", () -> correct("Skatteverket")));
        assertThat(listed(Returned.CORRECTED)).hasSize(1);
        assertThat(as(
                        People.director(),
                        () -> activities.details(otto.activity()).returned()))
                .isEqualTo(Returned.CORRECTED);
        assertThat(told()).containsExactly("question.need.done");

        as(People.coordinator(), () -> questions.read(id, 1));
        assertThat(listed(null)).extracting(ActivityListItem::returned).containsOnlyNulls();
        assertThat(told()).isEmpty();
    }

    @Test
    void it_is_between_the_keepers_and_the_agency_that_logged_it() {
        give("Vilka var med?");
        for (var one : List.of(People.director(), People.coordinator(), member(otto.police()))) {
            assertThat(as(one, () -> returns.of(otto.activityRef())))
                    .as(one.name())
                    .isPresent();
        }

        for (var other : List.of(member(otto.environment()), member(otto.school()), READER)) {
            assertThat(as(other, () -> returns.of(otto.activityRef()))).isEmpty();
            assertThat(as(other, () -> questions.of(otto.activityRef()))).isEmpty();
            assertThat(as(other, () -> activities.details(otto.activity())).returned())
                    .isNull();
        }
    }

    @Test
    void what_is_not_put_right_is_sent_back_again() {
        var first = give("Vilka var med?");
        assertThatThrownBy(() -> give("Och hur länge?"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("question.returned.already");
        as(member(otto.police()), () -> questions.answer(first, 0, "Nu står det"));

        give("Det saknas fortfarande");

        assertThat(listed(Returned.RETURNED)).hasSize(1);
        assertThat(as(People.director(), () -> questions.get(first)).state()).isEqualTo(QuestionState.READ);
        assertThatThrownBy(() -> as(People.director(), () -> questions.reopen(first, 2)))
                .as("one at a time")
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void that_it_is_done_says_what_was_done_or_stands_with_what_was_changed() {
        var id = give("Vilka var med?");

        assertThatThrownBy(() -> as(member(otto.police()), () -> questions.answer(id, 0, " ")))
                .hasMessageContaining("question.done.missing");
        assertThatThrownBy(() -> as(member(otto.police()), () -> returns.handIn(id, 0, "", () -> correct(""))))
                .hasMessageContaining("question.done.unchanged");
        assertThatThrownBy(() -> as(member(otto.environment()), () -> returns.handIn(id, 0, "Jo", () -> {})))
                .isInstanceOf(NoSuchElementException.class);

        as(member(otto.police()), () -> returns.handIn(id, 0, "Alla stod redan där", () -> correct("")));
        assertThat(as(People.director(), () -> questions.get(id)).answer()).isEqualTo("Alla stod redan där");
    }

    @Test
    void what_is_not_handed_in_is_not_changed_either() {
        var id = give("Vilka var med?");
        as(People.director(), () -> questions.withdraw(id, 0));

        assertThatThrownBy(() ->
                        as(member(otto.police()), () -> returns.handIn(id, 0, "", () -> correct("Skatteverket"))))
                .hasMessageContaining("question.closed");
        assertThat(as(
                        People.director(),
                        () -> activities.get(otto.activity()).data().result()))
                .isEmpty();
    }

    @Test
    void only_whoever_logged_it_has_it_back() {
        assertThatThrownBy(() -> as(
                        People.director(),
                        () -> questions.ask(new QuestionData(
                                QuestionKind.RETURN, otto.activityRef(), otto.environment(), "x", null, null))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("question.returned.others");
        assertThatThrownBy(() -> as(
                        People.director(),
                        () -> questions.ask(new QuestionData(
                                QuestionKind.RETURN, otto.ref(), otto.environment(), "x", null, null))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void one_that_should_not_have_been_logged_is_removed_when_it_is_no_longer_sent_back() {
        var id = give("Var det inte samma som i går?");
        assertThatThrownBy(() -> as(member(otto.police()), () -> activities.remove(otto.activity())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.referred.question");

        as(People.director(), () -> questions.remove(id));
        as(member(otto.police()), () -> activities.remove(otto.activity()));

        assertThat(listed(null)).isEmpty();
    }

    private void correct(String result) {
        var now = activities.get(otto.activity());
        var data = now.data();
        activities.change(new Activity(
                now.id(),
                now.version(),
                new ActivityData(
                        data.initiative(),
                        data.agency(),
                        data.area(),
                        data.kind(),
                        data.heldOn(),
                        data.name(),
                        result,
                        data.hours(),
                        data.headcount(),
                        data.agencies(),
                        data.source(),
                        data.sharing()),
                now.recordedBy(),
                now.recordedAt()));
    }

    private PictureContent.Activities pictured() {
        return as(People.director(), () -> pictures.picture(new PictureQuery(TODAY.minusDays(9), TODAY, null)))
                .activities();
    }

    private QuestionId give(String words) {
        return as(People.director(), () -> questions.ask(back(otto, words)));
    }

    private List<ActivityListItem> listed(@Nullable Returned returned) {
        var filter = new ActivityFilter("", null, null, null, null, null, null, false, returned);
        var found = as(
                member(otto.police()), () -> activities.list(filter, new Sort<>(ActivitySort.HELD_ON, true), Page.ALL));
        assertThat(as(member(otto.police()), () -> activities.count(filter))).isEqualTo(found.size());
        assertThat(found)
                .extracting(ActivityListItem::id)
                .isSubsetOf(List.of(new ActivityId(otto.activity().value())));
        return found;
    }

    private List<String> told() {
        return as(People.coordinator(), needs::list).of(NeedKind.QUESTION).stream()
                .map(Need::why)
                .toList();
    }
}
