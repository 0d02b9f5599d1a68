package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.shared.Finding;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RuleViolation;

/** The question about personal data at a field, as it is left and as the form is saved. */
class RecordFormTest extends UiTest {

    private static final String NUMBER = "640823-3234";

    /** Public for the binder. */
    public record Note(String text, String password) {}

    private final List<Note> saved = new ArrayList<>();
    private final List<Boolean> keptWhileSaving = new ArrayList<>();
    private TextArea text;
    private PasswordField password;
    private RecordForm<Note> form;

    @BeforeEach
    void open() {
        signIn(People.coordinator());
        text = Fields.text("Text");
        password = new PasswordField("Lösenord");
        var binder = new Binder<>(Note.class);
        binder.forField(text).bind("text");
        binder.forField(password).bind("password");
        form = new RecordForm<>(binder, "Spara", this::store).fields(text, password);
        UI.getCurrent().add(form);
    }

    private void store(Note note) {
        keptWhileSaving.add(FieldQuestion.screen(note.text()).stream()
                .allMatch(finding -> KeptFindings.about(finding).isPresent()));
        saved.add(note);
    }

    @Test
    void it_asks_at_the_field_as_soon_as_the_field_is_left_and_says_what_and_why() {
        test(text).setValue("Samtal med " + NUMBER + " på 212000-2882");

        assertThat(card().getElement().getTextRecursively())
                .contains("Ser ut som ett personnummer", NUMBER, "begäras ut");
        var around = find(com.vaadin.flow.component.html.Div.class).all().stream()
                .filter(div -> "polite".equals(div.getElement().getAttribute("aria-live")))
                .filter(div -> div.getChildren().anyMatch(FindingCard.class::isInstance));
        assertThat(around).hasSize(1);
        assertThat(saved).isEmpty();
    }

    @Test
    void nothing_is_saved_while_the_question_stands_and_what_was_typed_stays() {
        test(text).setValue("Samtal med " + NUMBER);
        press("Spara");

        assertThat(saved).isEmpty();
        assertThat(text.getValue()).contains(NUMBER);

        press("Ändra texten");
        test(text).setValue("Samtal");
        assertThat(find(FindingCard.class).all()).isEmpty();
        press("Spara");
        assertThat(saved).hasSize(1);
    }

    @Test
    void what_is_kept_with_a_reason_is_saved_and_nobody_is_asked_twice() {
        test(text).setValue(NUMBER);
        keep(KeepGround.NOT_PERSONAL, "");
        assertThat(find(FindingCard.class).all()).isEmpty();

        press("Spara");
        test(text).setValue("Mer om " + NUMBER);
        assertThat(find(FindingCard.class).all()).isEmpty();
        press("Spara");
        assertThat(keptWhileSaving).containsExactly(true, true);

        test(text).setValue("Även 811228-9874");
        assertThat(find(FindingCard.class).all()).hasSize(1);
    }

    @Test
    void a_decision_can_be_taken_back_before_it_is_saved() {
        test(text).setValue(NUMBER);
        keep(KeepGround.NOT_PERSONAL, "");
        press("Ångra");

        assertThat(find(FindingCard.class).all()).hasSize(1);
    }

    @Test
    void a_reason_is_needed_and_holds_no_personal_data_itself() {
        test(text).setValue(NUMBER);
        press("Behåll med skäl");
        press("Behåll");
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();

        choose(KeepGround.OTHER);
        press("Behåll");
        assertThat(reason().isInvalid()).isTrue();
        test(reason()).setValue("Numret är " + NUMBER);
        press("Behåll");
        assertThat(reason().getErrorMessage()).isEqualTo("Skälet sparas. Skriv det utan personuppgifter.");
        assertThat(find(FindingCard.class).all()).hasSize(1);
    }

    @Test
    void one_rule_is_asked_about_at_a_time() {
        test(text).setValue(NUMBER + " eller 070-123 45 67");
        assertThat(card().getElement().getTextRecursively()).contains("En fråga till");
        keep(KeepGround.NOT_PERSONAL, "");

        assertThat(card().getElement().getTextRecursively()).contains("Ser ut som ett telefonnummer");
    }

    @Test
    void what_the_program_filled_in_is_asked_about_when_the_service_refuses_it() {
        var binder = new Binder<>(Note.class);
        var filled = Fields.text("Fylld");
        binder.forField(filled).bind("text");
        binder.forField(new PasswordField()).bind("password");
        UI.getCurrent().removeAll();
        var refusing = new RecordForm<>(binder, "Spara", note -> {
                    var open = FieldQuestion.screen(note.text()).stream()
                            .filter(finding -> KeptFindings.about(finding).isEmpty())
                            .map(Finding::excerpt)
                            .toList();
                    if (!open.isEmpty()) {
                        throw new RuleViolation("text", "screening.undecided", open.getFirst());
                    }
                    saved.add(note);
                })
                .fields(filled);
        UI.getCurrent().add(refusing);
        filled.setValue("Ring 070-123 45 67");
        assertThat(find(FindingCard.class).all()).isEmpty();

        press("Spara");
        keep(KeepGround.PUBLIC_ROLE, "");
        press("Spara");
        assertThat(saved).hasSize(1);
    }

    @Test
    void a_password_is_never_looked_through() {
        test(password).setValue(NUMBER);
        press("Spara");

        assertThat(find(FindingCard.class).all()).isEmpty();
        assertThat(saved).hasSize(1);
    }

    @Test
    void help_stays_at_the_field_beside_the_question() {
        text.setHelperText("Skriv kort");
        test(text).setValue(NUMBER);

        assertThat(text.getHelperText()).isEqualTo("Skriv kort");
        assertThat(text.getHelperComponent().getElement().getTextRecursively()).contains("Skriv kort", NUMBER);
    }

    private FindingCard card() {
        return find(FindingCard.class).single();
    }

    private TextField reason() {
        return find(TextField.class).withCaption("Skälet med egna ord").single();
    }

    private void keep(KeepGround ground, String words) {
        press("Behåll med skäl");
        choose(ground);
        if (!words.isEmpty()) {
            test(reason()).setValue(words);
        }
        press("Behåll");
    }

    @SuppressWarnings("unchecked")
    private void choose(KeepGround ground) {
        ((RadioButtonGroup<KeepGround>) find(RadioButtonGroup.class).single()).setValue(ground);
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
