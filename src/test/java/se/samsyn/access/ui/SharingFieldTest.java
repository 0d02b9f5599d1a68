package se.samsyn.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;

/** Under the choice stands what it means, and nothing is offered that would be refused. */
class SharingFieldTest extends UiTest {

    private SharingField field;

    @BeforeEach
    void a_field_under_a_record() {
        signIn(People.director());
        field = new SharingField(List.of(), "Som initiativet");
        UI.getCurrent().add(field);
    }

    @Test
    void an_empty_choice_says_which_label_it_is_and_who_sees_it() {
        field.under(Label.AMBER);

        assertThat(meaning()).contains("Amber").contains("De aktörer som medverkar i initiativet");
    }

    @Test
    void nothing_wider_than_what_it_belongs_to_is_offered() {
        field.under(Label.AMBER);

        assertThat(offered()).containsExactly(Label.AMBER, Label.AMBER_STRICT);
    }

    @Test
    void what_was_chosen_stays_where_it_still_can_and_goes_where_it_cannot() {
        field.setValue(Sharing.of(Label.AMBER));

        field.under(Label.GREEN);
        assertThat(field.getValue().label()).isEqualTo(Label.AMBER);

        field.under(Label.AMBER_STRICT);
        assertThat(field.getValue().label()).isNull();
    }

    private String meaning() {
        return find(Paragraph.class).withClassName("s-sharing-meaning").single().getText();
    }

    @SuppressWarnings("unchecked")
    private List<Label> offered() {
        return ((Select<Label>) find(Select.class).single())
                .getGenericDataView()
                .getItems()
                .toList();
    }
}
