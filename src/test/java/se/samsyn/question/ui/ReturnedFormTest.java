package se.samsyn.question.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.question.Asking.back;
import static se.samsyn.question.Asking.member;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.activity.ActivityService;
import se.samsyn.question.Asking;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionId;
import se.samsyn.question.QuestionService;
import se.samsyn.question.QuestionState;

/** The form of an activity that was sent back, as its own agency meets it. */
class ReturnedFormTest extends UiTest {

    private static final String REPLY = "Vill du säga något till den som granskar?";

    @Autowired
    private QuestionService questions;

    @Autowired
    private ActivityService activities;

    @Autowired
    private Asking asking;

    private Asking.Otto otto;

    private QuestionId id;

    @BeforeEach
    void the_police_have_one_back() {
        otto = as(People.coordinator(), () -> asking.otto(Label.AMBER));
        id = as(People.director(), () -> questions.ask(back(otto, "Vilka var med?")));
    }

    @Test
    void what_is_missing_stands_above_the_fields_and_saving_hands_it_in_again() {
        signIn(member(otto.police()));
        open();
        assertThat(text()).contains("Astrid Direktör återlämnade", "Vilka var med?");

        test(find(TextArea.class).withCaption("Vad kom ut av det?").single()).setValue("Skatteverket och polisen");
        press("Spara och lämna in igen");

        assertThat(question().state()).isEqualTo(QuestionState.ANSWERED);
        assertThat(as(
                        People.director(),
                        () -> activities.get(otto.activity()).data().result()))
                .isEqualTo("Skatteverket och polisen");
        open();
        assertThat(text()).doesNotContain("Vilka var med?");
        assertThat(labels()).contains("Spara").doesNotContain("Spara och lämna in igen");
    }

    @Test
    void its_history_tells_the_return_as_what_it_was_and_its_words_to_whom_they_are_for() {
        var history = "historik/" + otto.activityRef().path();
        signIn(member(otto.police()));
        UI.getCurrent().navigate(history);
        assertThat(text()).contains("Skickades tillbaka till Polisen av Astrid Direktör", "Vilka var med?");

        signIn(People.coordinator());
        UI.getCurrent().navigate(history);
        assertThat(text()).contains("Skickades tillbaka till Polisen av Astrid Direktör", "Vilka var med?");

        signIn(member(otto.environment()));
        UI.getCurrent().navigate(history);
        assertThat(text()).doesNotContain("Vilka var med?");
    }

    @Test
    void what_it_said_before_is_nobodys_who_only_sent_it_back() {
        asking.by("delete from audit_version; delete from audit_entry");
        var again = as(People.director(), () -> {
            questions.withdraw(id, 0);
            return questions.ask(back(otto, "Hur länge?"));
        });
        signIn(People.coordinator());
        UI.getCurrent().navigate("historik/" + otto.activityRef().path());

        assertThat(again).isNotNull();
        assertThat(text())
                .contains("Ursprungligt innehåll, så som det stod före den första ändringen i historiken")
                .doesNotContain("(av Astrid");
    }

    @Test
    void who_changes_nothing_is_asked_why_at_the_field() {
        signIn(member(otto.police()));
        open();
        press("Spara och lämna in igen");

        var reply = find(TextArea.class).withCaption(REPLY).single();
        assertThat(reply.isInvalid()).isTrue();
        assertThat(reply.getErrorMessage()).contains("inte ändrat något");
        assertThat(question().state()).isEqualTo(QuestionState.ASKED);

        test(reply).setValue("Det var bara vi");
        press("Spara och lämna in igen");
        assertThat(question().answer()).isEqualTo("Det var bara vi");
    }

    @Test
    void whoever_reviews_reads_what_is_missing_and_saves_without_answering() {
        signIn(People.coordinator());
        open();
        assertThat(text()).contains("Vilka var med?");
        press("Spara");

        assertThat(question().state()).isEqualTo(QuestionState.ASKED);
    }

    private Question question() {
        return as(People.director(), () -> questions.get(id));
    }

    private void open() {
        UI.getCurrent().navigate(otto.activityRef().path() + "/andra");
    }

    private void press(String label) {
        find(Button.class).withText(label).single().click();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> labels() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
