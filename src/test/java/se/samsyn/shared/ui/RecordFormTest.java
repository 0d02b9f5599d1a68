package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.UiTest;

class RecordFormTest extends UiTest {

    private static final String NUMBER = "640823-3234";

    /** Public for the binder. */
    public record Note(String text, String password) {}

    private final List<Note> saved = new ArrayList<>();
    private final TextArea text = new TextArea("Text");
    private final PasswordField password = new PasswordField("Lösenord");
    private RecordForm<Note> form;

    @BeforeEach
    void open() {
        var binder = new Binder<>(Note.class);
        binder.forField(text).bind("text");
        binder.forField(password).bind("password");
        form = new RecordForm<>(binder, "Spara", saved::add).fields(text, password);
        UI.getCurrent().add(form);
    }

    @Test
    void a_text_with_what_looks_like_a_personal_number_is_questioned_and_stays_to_be_changed() {
        text.setValue("Samtal med " + NUMBER + " på 212000-2882");
        press("Spara");

        assertThat(saved).isEmpty();
        assertThat(find(ListItem.class).all()).extracting(ListItem::getText).containsExactly(NUMBER);

        press("Ändra texten");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(text.getValue()).contains(NUMBER);
        assertThat(saved).isEmpty();
    }

    @Test
    void whoever_knows_that_it_is_none_keeps_it_and_is_not_asked_again() {
        text.setValue(NUMBER);
        press("Spara");
        press("Behåll, det är inget personnummer");
        assertThat(saved).hasSize(1);

        press("Spara");
        assertThat(saved).hasSize(2);
    }

    @Test
    void a_password_is_never_shown_in_a_question() {
        password.setValue(NUMBER);
        press("Spara");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(saved).hasSize(1);
    }

    @Test
    void where_the_service_refuses_such_texts_nobody_is_asked() {
        form.refusingNumbers();
        text.setValue(NUMBER);
        press("Spara");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(saved).hasSize(1);
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
