package se.samsyn.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;

class EditInitiativeTest extends UiTest {

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Test
    void a_new_one_needs_a_name_and_keeps_dates_as_exactly_as_they_are_known() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("initiativ/ny");
        save();
        assertThat(field("Namn").isInvalid()).isTrue();

        test(field("Namn")).setValue("OTTO");
        test(field("Började")).setValue("mars 2023");
        save();

        var only = initiatives.options();
        assertThat(only).hasSize(1);
        assertThat(initiatives.get(only.getFirst().id()).data().started()).isEqualTo(PartialDate.month(2023, 3));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("initiativ/" + only.getFirst().id().value());
    }

    @Test
    void what_cannot_be_is_told_at_its_field_and_nothing_typed_is_lost() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("initiativ/ny");
        test(field("Namn")).setValue("OTTO");
        test(field("Började")).setValue("i våras");
        test(area("Syfte")).setValue("Rättvisa villkor");
        save();
        assertThat(field("Började").getErrorMessage()).startsWith("Skriv 2023");

        test(field("Började")).setValue("2023");
        test(field("Slutade")).setValue("2022");
        save();
        assertThat(field("Slutade").isInvalid()).isTrue();
        assertThat(field("Slutade").getErrorMessage()).startsWith("Slutdatumet ligger före");
        assertThat(area("Syfte").getValue()).isEqualTo("Rättvisa villkor");
        assertThat(initiatives.options()).isEmpty();
    }

    @Test
    void half_a_row_of_who_takes_part_is_not_forgotten_silently() {
        var police = as(People.coordinator(), () -> Registers.agency(agencies, "Lokalpolisen", ""));
        signIn(People.coordinator());
        UI.getCurrent().navigate("initiativ/ny");
        test(field("Namn")).setValue("OTTO");
        test(find(Button.class).withText("Lägg till aktör").single()).click();
        agency().setValue(police);
        save();
        assertThat(initiatives.options()).as("the role is missing").isEmpty();

        role().setValue(OrgRole.IMPLEMENTING);
        save();
        assertThat(initiatives.options()).hasSize(1);
        assertThat(initiatives.get(initiatives.options().getFirst().id()).data().participations())
                .containsExactly(Participation.of(police, OrgRole.IMPLEMENTING));
    }

    @Test
    void when_somebody_else_saved_meanwhile_both_versions_are_laid_side_by_side() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        signIn(People.coordinator());
        UI.getCurrent().navigate("initiativ/" + id.value() + "/andra");
        test(area("Syfte")).setValue("Mitt syfte");
        changePurpose(id, "Deras syfte");

        save();

        assertThat(find(RadioButtonGroup.class).single().getLabel()).isEqualTo("Syfte");
        test(find(Button.class).withText("Använd mina val").single()).click();
        assertThat(area("Syfte").getValue()).isEqualTo("Mitt syfte");
        save();
        assertThat(initiatives.get(id).data().purpose()).isEqualTo("Mitt syfte");
    }

    @Test
    void a_conflict_writes_who_takes_part_as_a_person_reads_it() {
        var police = as(People.coordinator(), () -> Registers.agency(agencies, "Lokalpolisen", ""));
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        signIn(People.coordinator());
        UI.getCurrent().navigate("initiativ/" + id.value() + "/andra");
        test(area("Syfte")).setValue("Mitt syfte");
        as(People.director(), () -> {
            var now = initiatives.get(id);
            var data = now.data()
                    .draft()
                    .participations(List.of(Participation.of(police, OrgRole.IMPLEMENTING)))
                    .data();
            initiatives.change(new Initiative(id, now.version(), data));
            return true;
        });

        save();

        @SuppressWarnings("unchecked")
        var choice = (RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> "Medverkar".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(choice.getItemLabelGenerator().apply(false)).contains("Lokalpolisen, Genomför");
        assertThat(choice.getItemLabelGenerator().apply(true)).doesNotContain("Participation");
    }

    private void changePurpose(InitiativeId id, String purpose) {
        as(People.director(), () -> {
            var now = initiatives.get(id);
            initiatives.change(new Initiative(
                    id, now.version(), now.data().draft().purpose(purpose).data()));
            return true;
        });
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AgencyId> agency() {
        return find(ComboBox.class).withCaption("Aktör").single();
    }

    @SuppressWarnings("unchecked")
    private Select<OrgRole> role() {
        return find(Select.class).withCaption("Roll").single();
    }

    private void save() {
        test(find(Button.class).withText("Spara").single()).click();
    }
}
