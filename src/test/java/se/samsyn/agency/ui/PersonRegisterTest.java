package se.samsyn.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.Examples;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonService;

class PersonRegisterTest extends UiTest {

    @Autowired
    private PersonService persons;

    @Test
    void a_party_letter_is_taken_off_and_the_user_told() {
        signIn(People.coordinator());
        navigate("personer/ny", PersonFormView.class);
        field("Namn").setValue("Willy Viitala (M)");
        field("Titel").setValue("Ordförande");
        date("Gäller den").setValue(Examples.VISIT);
        save();

        assertThat(find(H1.class).single().getText()).isEqualTo("Willy Viitala");
        assertThat(find(Notification.class).single().getElement().getProperty("text"))
                .contains("Partibeteckningen togs bort");
    }

    @Test
    void a_personal_number_is_refused_at_its_field_and_the_rest_stays() {
        signIn(People.coordinator());
        navigate("personer/ny", PersonFormView.class);
        field("Namn").setValue("Anna Ek");
        field("Titel").setValue("Rektor, 640823-3234");
        date("Gäller den").setValue(Examples.VISIT);
        save();

        assertThat(field("Titel").isInvalid()).isTrue();
        assertThat(field("Titel").getErrorMessage()).contains("personnummer");
        assertThat(field("Namn").getValue()).isEqualTo("Anna Ek");
        assertThat(persons.names()).isEmpty();
    }

    @Test
    void a_role_that_ends_before_it_begins_is_refused_at_its_field() {
        signIn(People.coordinator());
        navigate("personer/ny", PersonFormView.class);
        field("Namn").setValue("Anna Ek");
        field("Titel").setValue("Rektor");
        date("Gäller den").setValue(Examples.VISIT);
        date("Första dag").setValue(Examples.VISIT);
        date("Sista dag").setValue(LocalDate.of(2023, 1, 1));
        save();

        assertThat(date("Sista dag").isInvalid()).isTrue();
        assertThat(date("Sista dag").getErrorMessage()).isEqualTo("Sista dagen ligger före den första");
    }

    @Test
    void one_more_role_is_added_on_the_page() {
        var id = as(
                People.coordinator(),
                () -> persons.create(new PersonData("Chris Österlund", List.of()), List.of(Examples.role("Vd"))));
        signIn(People.coordinator());
        navigate("personer/" + id.value(), PersonView.class);
        find(Button.class).withText("Ny roll").single().click();
        field("Titel").setValue("Tf. kommundirektör");
        date("Gäller den").setValue(Examples.VISIT.plusDays(1));
        save();

        assertThat(find(Span.class).withText("Tf. kommundirektör").exists()).isTrue();
        assertThat(persons.get(id).roles()).hasSize(2);
    }

    @Test
    void a_member_sees_the_page_without_ways_to_change_it() {
        var id = as(
                People.coordinator(),
                () -> persons.create(new PersonData("Anna Ek", List.of()), List.of(Examples.role("Rektor"))));
        signIn(People.member(1L));
        var page = navigate("personer/" + id.value(), PersonView.class);

        assertThat(find(Span.class, page).withText("Rektor").exists()).isTrue();
        assertThat(find(Anchor.class, page).withText("Ändra").exists()).isFalse();
        assertThat(find(Button.class, page).withText("Ny roll").exists()).isFalse();
        assertThat(find(Paragraph.class, page)
                        .withTextContaining("Inga personnummer")
                        .exists())
                .isTrue();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private DatePicker date(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private void save() {
        find(Button.class).withText("Spara").single().click();
    }
}
