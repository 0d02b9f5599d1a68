package se.samsyn.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Sharing;
import se.samsyn.visit.ProgrammeItem;
import se.samsyn.visit.PromiseData;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.PromiseState;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;

class VisitViewTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    @Autowired
    private VisitService visits;

    @Autowired
    private PromiseService promises;

    @Test
    @SuppressWarnings("unchecked")
    void a_visit_is_created_with_its_programme_written_as_lines() {
        signIn(People.coordinator());
        navigate(VisitFormView.class);
        test(find(TextField.class).withCaption("Besök").single()).setValue("Ministern i Tumba");
        ((Select<VisitKind>) find(Select.class).withCaption("Slag").single()).setValue(VisitKind.POLITICAL);
        find(DatePicker.class).withCaption("Datum").single().setValue(DAY);
        test(find(TextArea.class).withCaption("Program").single()).setValue("9.30 Samling\nRundvandring");
        test(find(Button.class).withText("Spara").single()).click();

        assertThat(find(Div.class).withClassName("s-error").all())
                .extracting(error -> error.getElement().getTextRecursively())
                .isEmpty();
        assertThat(find(H1.class).single().getText()).isEqualTo("Ministern i Tumba");
        var id = as(People.coordinator(), () -> visits.options()).getFirst().id();
        assertThat(as(People.coordinator(), () -> visits.get(id)).data().programme())
                .containsExactly(
                        new ProgrammeItem(LocalTime.of(9, 30), "Samling"), new ProgrammeItem(null, "Rundvandring"));
    }

    @Test
    void a_promise_is_added_and_settled_on_the_visits_page() {
        var id = visit();
        open(id);
        test(find(Button.class).withText("Lägg till löfte").single()).click();
        test(find(TextArea.class).withCaption("Vad lovades?").single()).setValue("Kommer tillbaka om ett år");
        test(find(Button.class).withText("Spara").single()).click();
        test(find(Button.class).withText("Följ upp löftet").single()).click();
        test(find(Button.class).withText("Spara").single()).click();

        assertThat(as(People.coordinator(), () -> promises.ofVisit(id)))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.words()).isEqualTo("Kommer tillbaka om ett år");
                    assertThat(promise.state()).isEqualTo(PromiseState.KEPT);
                });
    }

    @Test
    void a_member_sees_the_visit_and_no_way_to_change_it() {
        var id = visit();
        as(People.coordinator(), () -> promises.create(new PromiseData(id, "Något", null, DAY)));
        signIn(People.member(1L));
        navigate(VisitView.class, Map.of("id", String.valueOf(id.value())));

        assertThat(find(H1.class).single().getText()).isEqualTo("Besöket");
        assertThat(find(Button.class).withText("Följ upp löftet").all()).isEmpty();
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getText().equals("Ändra"));
    }

    @Test
    void the_list_counts_what_passes_the_filter_of_the_address() {
        visit();
        signIn(People.director());
        navigate(VisitListView.class);
        assertThat(find(Grid.class).all()).hasSize(1);

        UI.getCurrent().navigate("besok", QueryParameters.of("slag", "MEDIA"));
        assertThat(find(Grid.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Visa alla").all()).hasSize(1);
    }

    private void open(VisitId id) {
        signIn(People.coordinator());
        navigate(VisitView.class, Map.of("id", String.valueOf(id.value())));
    }

    private VisitId visit() {
        return as(
                People.coordinator(),
                () -> visits.create(new VisitData(
                        "Besöket",
                        VisitKind.POLITICAL,
                        DAY,
                        "",
                        null,
                        null,
                        "",
                        false,
                        List.of(),
                        Set.of(),
                        List.of(),
                        Sharing.INHERITED)));
    }
}
