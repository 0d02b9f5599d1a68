package se.samsyn.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samsyn.picture.TestPictures.article;
import static se.samsyn.picture.TestPictures.goal;
import static se.samsyn.picture.TestPictures.initiative;
import static se.samsyn.picture.TestPictures.picture;
import static se.samsyn.picture.TestPictures.visit;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureDiffTest {

    private static final PictureContent BEFORE = picture(
            List.of(
                    initiative(1, "OTTO", InitiativeStatus.ONGOING, 4),
                    initiative(2, "Tåget", InitiativeStatus.ONGOING, 2),
                    initiative(3, "Borta", InitiativeStatus.ONGOING, 0)),
            List.of(goal(1, "Mål ett", GoalState.GREY), goal(2, "Mål två", GoalState.GREEN)),
            List.of(visit(1, "Ministern", PromiseState.OPEN, PromiseState.OPEN)),
            List.of(article(1, "Gammal")));

    private static final PictureContent AFTER = picture(
            List.of(
                    initiative(1, "OTTO med nytt namn", InitiativeStatus.ONGOING, 7),
                    initiative(2, "Tåget", InitiativeStatus.PAUSED, 2),
                    initiative(4, "Ny", InitiativeStatus.ONGOING, 1)),
            List.of(
                    goal(1, "Mål ett", GoalState.RED),
                    goal(2, "Mål två", GoalState.GREEN),
                    goal(3, "Mål tre", GoalState.GREY)),
            List.of(
                    visit(2, "Landshövdingen", PromiseState.OPEN),
                    visit(1, "Ministern", PromiseState.KEPT, PromiseState.OPEN)),
            List.of(article(2, "Ny artikel")));

    private final PictureDiff diff = PictureDiff.between(BEFORE, AFTER);

    @Test
    void initiatives_are_new_gone_or_of_another_status_and_a_new_name_is_no_change() {
        assertThat(diff.begun()).extracting(PictureContent.Initiative::name).containsExactly("Ny");
        assertThat(diff.gone()).extracting(PictureContent.Initiative::name).containsExactly("Borta");
        assertThat(diff.statuses())
                .extracting(
                        change -> change.before().status(),
                        change -> change.after().status())
                .containsExactly(tuple(InitiativeStatus.ONGOING, InitiativeStatus.PAUSED));
    }

    @Test
    void goals_change_from_one_state_to_another() {
        assertThat(diff.goals())
                .extracting(
                        change -> change.after().name(),
                        change -> change.before().state(),
                        change -> change.after().state())
                .containsExactly(tuple("Mål ett", GoalState.GREY, GoalState.RED));
        assertThat(diff.newGoals()).extracting(PictureContent.Goal::name).containsExactly("Mål tre");
        assertThat(diff.endedGoals()).isEmpty();
    }

    @Test
    void activities_are_compared_initiative_by_initiative() {
        assertThat(diff.activities())
                .extracting(count -> count.initiative().id(), PictureDiff.Count::before, PictureDiff.Count::after)
                .containsExactly(tuple(1L, 4, 7), tuple(4L, 0, 1));
    }

    @Test
    void a_promise_is_new_or_settled() {
        assertThat(diff.promises())
                .extracting(
                        change -> change.visit().name(),
                        PictureDiff.PromiseChange::before,
                        change -> change.promise().state())
                .containsExactly(
                        tuple("Landshövdingen", null, PromiseState.OPEN),
                        tuple("Ministern", PromiseState.OPEN, PromiseState.KEPT));
    }

    @Test
    void what_fell_out_of_the_period_is_no_change() {
        assertThat(diff.newArticles()).extracting(PictureContent.Article::title).containsExactly("Ny artikel");
        assertThat(diff.newVisits()).extracting(PictureContent.Visit::name).containsExactly("Landshövdingen");
    }

    @Test
    void a_picture_and_itself_differ_in_nothing() {
        assertThat(PictureDiff.between(AFTER, AFTER).nothing()).isTrue();
        assertThat(diff.nothing()).isFalse();
    }
}
