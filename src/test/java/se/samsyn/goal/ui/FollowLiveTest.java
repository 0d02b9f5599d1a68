package se.samsyn.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;

/** A record's page that stands open shows what somebody else records, and disturbs nobody. */
class FollowLiveTest extends UiTest {

    @Autowired
    private GoalService goals;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private ApplicationEventPublisher events;

    private InitiativeId otto;
    private GoalId goal;

    @BeforeEach
    void a_goal() {
        as(People.coordinator(), () -> {
            otto = initiatives.create(InitiativeData.named("OTTO"));
            goal = goals.create(new GoalData(otto, "Rättvisa villkor", ResultType.OUTCOME, null));
            return goal;
        });
        signIn(People.director());
    }

    @Test
    void a_goal_renamed_elsewhere_is_renamed_on_the_open_page_within_two_seconds() {
        UI.getCurrent().navigate("mal/" + goal.value());
        var changed = Instant.now();
        rename("Lika villkor");

        await(() -> heading().equals("Lika villkor"));
        assertThat(Duration.between(changed, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void what_is_being_typed_stays_while_the_page_under_it_changes() {
        UI.getCurrent().navigate("mal/" + goal.value());
        test(find(Button.class).withText("Följ upp").single()).click();
        test(find(TextArea.class).single()).setValue("Halvfärdig mening");
        rename("Lika villkor");
        await(() -> heading().equals("Lika villkor"));

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Halvfärdig mening");
    }

    @Test
    void an_initiative_and_the_goals_on_its_page_follow_too() {
        UI.getCurrent().navigate("initiativ/" + otto.value());
        rename("Lika villkor");
        await(() -> find(Anchor.class).withText("Lika villkor").exists());

        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto,
                    now.version(),
                    now.data().draft().purpose("Nytt syfte").data()));
            return true;
        });
        await(() -> find(Paragraph.class).withText("Nytt syfte").exists());
    }

    @Test
    void what_makes_no_difference_to_the_page_redraws_nothing() throws InterruptedException {
        UI.getCurrent().navigate("mal/" + goal.value());
        var heading = find(H1.class).single();
        as(People.coordinator(), () -> {
            RecordChanged.publish(events, RecordKind.ACTIVITY, 1);
            return true;
        });
        Thread.sleep(900);
        roundTrip();

        assertThat(find(H1.class).single()).isSameAs(heading);
    }

    @Test
    void what_somebody_else_removed_stays_to_be_read() throws InterruptedException {
        UI.getCurrent().navigate("mal/" + goal.value());
        as(People.coordinator(), () -> {
            goals.remove(goal);
            return true;
        });
        Thread.sleep(900);
        roundTrip();

        assertThat(heading()).isEqualTo("Rättvisa villkor");
    }

    private void rename(String name) {
        as(People.coordinator(), () -> {
            var now = goals.get(goal);
            goals.change(new Goal(goal, now.version(), new GoalData(otto, name, ResultType.OUTCOME, null), null));
            return true;
        });
    }

    private String heading() {
        return find(H1.class).single().getText();
    }
}
