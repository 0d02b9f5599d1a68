package se.samsyn.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.Examples;

class ChangeAgencyTest extends UiTest {

    @Autowired
    private AgencyService agencies;

    @Test
    void a_new_agency_is_saved_and_shown() {
        signIn(People.coordinator());
        navigate("aktorer/ny", AgencyFormView.class);
        field("Namn").setValue("Våldspreventivt center 👩‍🚒 مرحبا");
        kind().setValue(AgencyKind.MUNICIPAL_ADMINISTRATION);
        find(TextArea.class).withLabel("Kallas också").single().setValue("VPC\n\ncentret");
        save();

        assertThat(find(H1.class).single().getText()).isEqualTo("Våldspreventivt center 👩‍🚒 مرحبا");
        assertThat(agencies.names().getFirst().aliases()).containsExactly("VPC", "centret");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() {
        signIn(People.coordinator());
        navigate("aktorer/ny", AgencyFormView.class);
        var name = field("Namn");
        name.setValue("x".repeat(10_000));
        field("Organisationsnummer").setValue("212000-2883");
        save();

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Högst 200 tecken");
        assertThat(kind().isInvalid()).isTrue();
        assertThat(find(Paragraph.class).withText("2 fält behöver rättas").exists())
                .isTrue();
        assertThat(name.getValue()).hasSize(10_000);

        name.setValue("Botkyrka kommun");
        kind().setValue(AgencyKind.MUNICIPALITY);
        save();

        assertThat(field("Organisationsnummer").isInvalid()).isTrue();
        assertThat(field("Organisationsnummer").getErrorMessage()).contains("sista siffran");
        assertThat(field("Organisationsnummer").getValue()).isEqualTo("212000-2883");
        assertThat(agencies.names()).isEmpty();
    }

    @Test
    void when_somebody_saved_meanwhile_the_user_chooses_and_loses_nothing() {
        var id = create("Miljöenheten");
        signIn(People.coordinator());
        navigate("aktorer/" + id.value() + "/andra", AgencyFormView.class);
        field("Namn").setValue("Miljö- och tillsynsenheten");
        as(People.director(), () -> {
            var data = AgencyData.of(
                    "Miljöavdelningen", "MA", AgencyKind.MUNICIPAL_ADMINISTRATION, "", null, List.of(), "");
            agencies.change(new Agency(id, 0, data, null));
            return true;
        });
        save();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Någon annan sparade samtidigt");
        // what was typed is proposed, and so is what only the other changed
        assertThat(choice("Namn").getValue()).isTrue();
        assertThat(choice("Kortnamn").getValue()).isFalse();
        find(Button.class).withText("Använd mina val").single().click();
        assertThat(field("Namn").getValue()).isEqualTo("Miljö- och tillsynsenheten");
        assertThat(field("Kortnamn").getValue()).isEqualTo("MA");
        save();

        assertThat(agencies.get(id))
                .returns(2L, Agency::version)
                .returns("Miljö- och tillsynsenheten", agency -> agency.data().name())
                .returns("MA", agency -> agency.data().shortName());
    }

    @Test
    void when_somebody_removed_it_meanwhile_the_form_says_so_and_keeps_what_was_typed() {
        var id = create("Miljöenheten");
        signIn(People.coordinator());
        navigate("aktorer/" + id.value() + "/andra", AgencyFormView.class);
        field("Namn").setValue("Miljö");
        agencies.remove(id);
        save();

        assertThat(find(Paragraph.class)
                        .withTextContaining("Någon annan har tagit bort posten")
                        .exists())
                .isTrue();
        assertThat(field("Namn").getValue()).isEqualTo("Miljö");
    }

    private AgencyId create(String name) {
        return as(People.coordinator(), () -> agencies.create(Examples.agency(name)));
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AgencyKind> kind() {
        return find(ComboBox.class).withLabel("Slag").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choice(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    private void save() {
        find(Button.class).withText("Spara").single().click();
    }
}
