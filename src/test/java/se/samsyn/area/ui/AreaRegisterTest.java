package se.samsyn.area.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;

class AreaRegisterTest extends UiTest {

    @Autowired
    private AreaService areas;

    @Test
    @SuppressWarnings("unchecked")
    void a_new_area_is_saved_shown_and_listed() {
        signIn(People.coordinator());
        navigate("omraden/ny", AreaFormView.class);
        find(TextField.class).withLabel("Namn").single().setValue("Alby");
        ((Select<AreaKind>) find(Select.class).withLabel("Slag").single()).setValue(AreaKind.DISTRICT);
        find(BigDecimalField.class).withLabel("Latitud").single().setValue(new BigDecimal("17.8"));
        find(BigDecimalField.class).withLabel("Longitud").single().setValue(new BigDecimal("59.2"));
        find(Button.class).withText("Spara").single().click();
        assertThat(find(BigDecimalField.class).withLabel("Latitud").single().getErrorMessage())
                .contains("bytt plats");

        find(BigDecimalField.class).withLabel("Latitud").single().setValue(new BigDecimal("59.2"));
        find(BigDecimalField.class).withLabel("Longitud").single().setValue(new BigDecimal("17.8"));
        find(Button.class).withText("Spara").single().click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Alby");
        var list = navigate(AreaListView.class);
        assertThat(find(Span.class, list).withText("1 område").exists()).isTrue();
        assertThat(areas.options()).hasSize(1);
    }

    @Test
    void a_member_reads_the_list_without_ways_to_change_it() {
        signIn(People.member(1L));
        var list = navigate(AreaListView.class);

        assertThat(find(Anchor.class, list).withText("Nytt område").exists()).isFalse();
    }
}
