package se.samsyn.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.EmptyState;

class SayWhyViewsTest extends UiTest {

    @Autowired
    private AreaService areas;

    @Test
    void who_changes_a_record_says_why_and_its_history_tells() {
        var alby = create();
        signIn(People.coordinator());
        navigate("omraden/" + alby.value() + "/andra", Main.class);
        find(TextField.class).withLabel("Namn").single().setValue("Norra Alby");
        why().setValue("Området är delat");
        find(Button.class).withText("Spara").single().click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Norra Alby");
        assertThat(find(HistoryList.class).single().getElement().getTextRecursively())
                .contains("Varför Området är delat");
    }

    @Test
    void a_reason_with_personal_data_is_asked_about_at_the_field_and_nothing_typed_is_lost() {
        var alby = create();
        signIn(People.coordinator());
        navigate("omraden/" + alby.value() + "/andra", Main.class);
        find(TextField.class).withLabel("Namn").single().setValue("Norra Alby");
        why().setValue("Efter samtal med 070-174 06 58");
        find(Button.class).withText("Spara").single().click();

        assertThat(find(TextField.class).withLabel("Namn").single().getValue()).isEqualTo("Norra Alby");
        assertThat(why().getElement().getTextRecursively()).contains("telefonnummer");
        assertThat(as(People.coordinator(), () -> areas.get(alby)).data().name())
                .isEqualTo("Alby");
    }

    @Test
    void what_is_new_is_not_asked_why() {
        signIn(People.coordinator());
        navigate("omraden/ny", Main.class);

        assertThat(find(TextArea.class).withLabel("Varför?").exists()).isFalse();
    }

    @Test
    void what_was_removed_is_listed_with_why_and_comes_back() {
        var alby = create();
        as(People.coordinator(), () -> {
            ChangeReason.during("Fanns två gånger", () -> areas.remove(alby));
            return true;
        });
        signIn(People.director());
        navigate("borttaget", RemovedView.class);
        assertThat(find(DataTable.class).single().getElement().getTextRecursively())
                .contains("Alby", "Område", "Jonas Samordnare", "Fanns två gånger");

        find(Button.class).withText("Ångra borttagningen").single().click();
        find(Button.class).withText("Ångra borttagningen").all().getLast().click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Alby");
        UI.getCurrent().navigate("borttaget");
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Inget är borttaget");
    }

    @Test
    void what_was_removed_is_not_for_partners() {
        signIn(People.member(1L));
        assertThatThrownBy(() -> navigate("borttaget", RemovedView.class));
    }

    private AreaId create() {
        return as(
                People.coordinator(),
                () -> areas.create(new AreaData("Alby", AreaKind.DISTRICT, List.of(), null, null, null)));
    }

    private TextArea why() {
        return find(TextArea.class).withLabel("Varför?").single();
    }
}
