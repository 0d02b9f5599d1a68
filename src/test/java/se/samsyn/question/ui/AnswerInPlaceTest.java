package se.samsyn.question.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.question.Asking.member;
import static se.samsyn.question.Asking.question;
import static se.samsyn.review.Reviewed.TODAY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.agency.AgencyId;
import se.samsyn.question.Asking;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionId;
import se.samsyn.question.QuestionService;
import se.samsyn.question.QuestionState;
import se.samsyn.shared.ui.FindingCard;
import se.samsyn.shared.ui.StateMark;

class AnswerInPlaceTest extends UiTest {

    @Autowired
    private QuestionService questions;

    @Autowired
    private Asking asking;

    private Asking.Otto otto;

    @BeforeEach
    void an_initiative_for_those_who_take_part() {
        otto = as(People.coordinator(), () -> asking.otto(Label.AMBER));
    }

    @Test
    void whoever_reviews_asks_on_the_records_page_and_the_question_stands_there() {
        signIn(People.director());
        open(otto.ref().path());
        press("Ställ en fråga");
        agency(otto.police());
        words("Vad vill du veta?", "Hur många timmar?");
        test(find(DatePicker.class).withCaption("Svar senast").single()).setValue(TODAY.plusDays(5));
        press("Skicka frågan");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(text()).contains("Fråga till Polisen", "Hur många timmar?", "Väntar på svar");
        assertThat(only().data().dueOn()).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void who_cannot_see_it_is_not_asked_and_what_was_written_stays() {
        signIn(People.coordinator());
        open(otto.ref().path() + "/granska");
        press("Ställ en fråga");
        agency(otto.school());
        words("Vad vill du veta?", "Hur går det?");
        press("Skicka frågan");

        ComboBox<AgencyId> field = box();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("Låt aktören delta i initiativet");
        assertThat(find(TextArea.class)
                        .withCaption("Vad vill du veta?")
                        .single()
                        .getValue())
                .isEqualTo("Hur går det?");
        assertThat(as(People.director(), () -> questions.of(otto.ref()))).isEmpty();
    }

    @Test
    void a_partner_finds_it_where_the_day_begins_and_answers_there() {
        var id = ask();
        signIn(member(otto.police()));
        open("mina-initiativ");
        assertThat(headings()).contains("Frågor till er (1)");
        assertThat(text()).contains("OTTO", "Hur många timmar?", "Astrid Direktör frågade");
        press("Svara");
        press("Skicka svaret");
        assertThat(find(TextArea.class).withCaption("Svar").single().isInvalid())
                .isTrue();
        words("Svar", "Fyrtio, säger 640823-3234");
        press("Skicka svaret");
        assertThat(find(FindingCard.class).all())
                .as("looked through as all texts are")
                .hasSize(1);
        words("Svar", "Fyrtio");
        press("Skicka svaret");

        assertThat(headings()).noneMatch(heading -> heading.startsWith("Frågor till er"));
        assertThat(get(id).answer()).isEqualTo("Fyrtio");

        open(otto.ref().path());
        assertThat(text()).contains("Besvarad", "Svar från Polisen", "Fyrtio");
        press("Ändra svaret");
        words("Svar", "Fyrtioen");
        press("Skicka svaret");
        assertThat(get(id).answer()).isEqualTo("Fyrtioen");
    }

    @Test
    void who_answers_when_a_colleague_has_is_told_so_and_keeps_what_they_wrote() {
        var id = ask();
        signIn(member(otto.police()));
        open(otto.ref().path());
        press("Svara");
        words("Svar", "Fyra");
        as(member(otto.police()), () -> {
            questions.answer(id, 0, "Fyrtio");
            return id;
        });
        press("Skicka svaret");

        assertThat(find(TextArea.class).withCaption("Svar").single().getValue()).isEqualTo("Fyra");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("ändrat eller besvarat frågan");
        assertThat(get(id).answer()).isEqualTo("Fyrtio");
    }

    @Test
    void others_who_see_the_record_read_and_can_do_nothing() {
        ask();
        signIn(member(otto.environment()));

        open(otto.ref().path());

        assertThat(text()).contains("Hur många timmar?");
        assertThat(labels()).doesNotContain("Svara", "Ställ en fråga", "Läst");
        open("mina-initiativ");
        assertThat(headings()).noneMatch(heading -> heading.startsWith("Frågor till er"));
    }

    @Test
    void whoever_asked_reads_the_answer_and_asks_further() {
        var id = ask();
        as(member(otto.police()), () -> {
            questions.answer(id, 0, "Fyrtio");
            return id;
        });
        signIn(People.director());
        open("kraver-dig");
        assertThat(text()).contains("Polisen har svarat på din fråga om OTTO");

        open(otto.ref().path());
        press("Ställ en följdfråga");
        words("Vad vill du veta?", "Av hur många?");
        press("Skicka frågan");

        assertThat(text()).contains("Besvarad och läst", "Följdfråga till Polisen", "Av hur många?");
        assertThat(get(id).state()).isEqualTo(QuestionState.READ);
    }

    @Test
    void an_activity_that_is_sent_back_is_marked_put_right_and_accepted() {
        signIn(People.director());
        open(otto.activityRef().path());
        press("Återlämna");
        words("Vad saknas eller behöver rättas?", "Vilka var med?");
        press("Återlämna");
        assertThat(marks()).contains("Återlämnad");
        open(otto.ref().path());
        assertThat(marks()).as("in the list on the initiative's page").contains("Återlämnad");
        assertThat(listed("rattad")).isZero();
        assertThat(listed("aterlamnad")).isEqualTo(1);

        signIn(member(otto.police()));
        open("mina-initiativ");
        assertThat(text()).contains("Tillsyn i Fittja", "Vilka var med?", "Ändra aktiviteten");
        press("Klart");
        press("Ja, den är klar");
        assertThat(find(TextArea.class).withCaption("Vad är gjort?").single().getErrorMessage())
                .contains("varför inget behöver ändras");
        words("Vad är gjort?", "Alla stod redan där");
        press("Ja, den är klar");
        assertThat(headings()).noneMatch(heading -> heading.startsWith("Frågor till er"));

        signIn(People.director());
        assertThat(listed("rattad")).isEqualTo(1);
        open(otto.activityRef().path());
        press("Godkänn");
        assertThat(text()).contains("Godkänd av Astrid Direktör");
    }

    private int listed(String returned) {
        UI.getCurrent().navigate("aktiviteter", QueryParameters.of("aterlamnad", returned));
        return find(Grid.class).all().isEmpty()
                ? 0
                : test(find(Grid.class).single()).size();
    }

    private QuestionId ask() {
        return as(People.director(), () -> questions.ask(question(otto.ref(), otto.police(), "Hur många timmar?")));
    }

    private Question get(QuestionId id) {
        return as(People.director(), () -> questions.get(id));
    }

    private Question only() {
        return as(People.director(), () -> questions.of(otto.ref())).getFirst();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void press(String label) {
        find(Button.class).withText(label).all().getLast().click();
    }

    private void words(String label, String words) {
        test(find(TextArea.class).withCaption(label).single()).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AgencyId> box() {
        return find(ComboBox.class).withCaption("Vem frågar du?").single();
    }

    private void agency(AgencyId agency) {
        Consumer<ComboBox<AgencyId>> choose = box -> box.setValue(agency);
        choose.accept(box());
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> labels() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> marks() {
        return find(StateMark.class).all().stream()
                .map(mark -> mark.getElement().getTextRecursively())
                .toList();
    }
}
