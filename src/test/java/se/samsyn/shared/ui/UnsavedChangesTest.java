package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.Examples;

class UnsavedChangesTest extends UiTest {

    /** Public for the binder. */
    public record Note(String text) {}

    @Autowired
    private AgencyService agencies;

    private AgencyId agency;

    @BeforeEach
    void an_agency() {
        agency = as(People.coordinator(), () -> agencies.create(Examples.agency("Miljöenheten")));
        signIn(People.coordinator());
    }

    @Test
    void whoever_goes_on_editing_has_what_they_typed() {
        change();
        name().setValue("Miljöförvaltningen");

        UI.getCurrent().navigate("aktorer");
        assertThat(title()).isEqualTo("Ändra Miljöenheten");
        press("Fortsätt redigera");

        assertThat(name().getValue()).isEqualTo("Miljöförvaltningen");
        UI.getCurrent().navigate("aktorer");
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void whoever_leaves_without_saving_comes_to_where_they_were_going() {
        change();
        name().setValue("Miljöförvaltningen");

        UI.getCurrent().navigate("aktorer");
        press("Lämna utan att spara");

        assertThat(title()).isEqualTo("Aktörer");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(as(People.coordinator(), () -> agencies.get(agency)).data().name())
                .isEqualTo("Miljöenheten");
    }

    @Test
    void nobody_is_asked_who_has_typed_nothing_or_taken_it_back_or_saved() {
        change();
        UI.getCurrent().navigate("aktorer");
        assertThat(title()).isEqualTo("Aktörer");

        change();
        name().setValue("Något annat");
        name().setValue("Miljöenheten");
        UI.getCurrent().navigate("aktorer");
        assertThat(title()).isEqualTo("Aktörer");

        change();
        name().setValue("Miljöförvaltningen");
        press("Spara");
        assertThat(title()).isEqualTo("Miljöförvaltningen");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void what_could_not_be_saved_is_still_asked_about() {
        change();
        name().setValue("");
        press("Spara");

        UI.getCurrent().navigate("aktorer");

        assertThat(title()).isEqualTo("Ändra Miljöenheten");
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void a_dialog_with_something_typed_in_it_is_closed_only_when_the_user_says_so() {
        navigate("aktorer", com.vaadin.flow.component.html.Main.class);
        var text = new TextArea("Text");
        var binder = new Binder<>(Note.class);
        binder.forField(text).bind("text");
        new FormDialog<>("Anteckning", binder, _ -> {}, text).open();
        roundTrip();
        text.setValue("Något");

        press("Avbryt");
        press("Fortsätt redigera");
        assertThat(text.getValue()).isEqualTo("Något");
        assertThat(find(Dialog.class).all()).hasSize(1);

        press("Avbryt");
        press("Lämna utan att spara");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void signing_out_asks_too() {
        var left = new AtomicBoolean();
        change();
        UnsavedChanges.leave(UI.getCurrent(), () -> left.set(true));
        assertThat(left).isTrue();

        left.set(false);
        name().setValue("Miljöförvaltningen");
        UnsavedChanges.leave(UI.getCurrent(), () -> left.set(true));
        assertThat(left).isFalse();
        press("Lämna utan att spara");
        assertThat(left).isTrue();
    }

    private void change() {
        UI.getCurrent().navigate("aktorer/" + agency.value() + "/andra");
    }

    private TextField name() {
        return find(TextField.class).withLabel("Namn").single();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
