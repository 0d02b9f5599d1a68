package se.samsyn.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.visit.ProgrammeItem;
import se.samsyn.visit.PromiseData;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.PromiseState;
import se.samsyn.visit.StatementData;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;
import se.samsyn.visit.Visits;

class VisitViewTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    @Autowired
    private VisitService visits;

    @Autowired
    private PromiseService promises;

    @Autowired
    private StatementService statements;

    @Autowired
    private PersonService persons;

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

    @Test
    void the_address_of_a_statement_leads_to_the_visit_where_it_was_said_or_to_who_said_it() {
        var visit = visit();
        var person = as(People.coordinator(), () -> persons.create(new PersonData("Emma Ek", List.of()), List.of()));
        var there =
                as(People.coordinator(), () -> statements.create(new StatementData(person, visit, "Här", true, null)));
        var elsewhere =
                as(People.coordinator(), () -> statements.create(new StatementData(person, null, "Där", true, null)));
        signIn(People.director());

        UI.getCurrent()
                .navigate(RecordRef.of(RecordKind.STATEMENT, there.value()).path());
        assertThat(find(H1.class).single().getText()).isEqualTo("Besöket");
        UI.getCurrent()
                .navigate(RecordRef.of(RecordKind.STATEMENT, elsewhere.value()).path());
        assertThat(find(H1.class).single().getText()).isEqualTo("Emma Ek");
        UI.getCurrent().navigate(RecordRef.of(RecordKind.STATEMENT, 4711).path());
        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }

    @Test
    void a_statement_is_changed_and_removed_and_put_back() {
        var visit = visit();
        var person = as(People.coordinator(), () -> persons.create(new PersonData("Emma Ek", List.of()), List.of()));
        as(People.coordinator(), () -> statements.create(new StatementData(person, visit, "Fel ord", true, DAY)));
        open(visit);

        choose("Ändra …");
        test(find(TextArea.class).withCaption("Ord").single()).setValue("Rätt ord");
        test(find(Button.class).withText("Spara").single()).click();
        assertThat(statements.ofVisit(visit))
                .singleElement()
                .satisfies(said -> assertThat(said.words()).isEqualTo("Rätt ord"));

        choose("Ta bort …");
        test(find(Button.class).withText("Ta bort").single()).click();
        assertThat(statements.ofVisit(visit)).isEmpty();

        test(find(Button.class).withText("Ångra").single()).click();
        assertThat(statements.ofVisit(visit)).hasSize(1);
    }

    @Test
    void a_promise_is_changed_and_removed_and_put_back_as_it_was_settled() {
        var visit = visit();
        as(People.coordinator(), () -> {
            var id = promises.create(new PromiseData(visit, "Fel löfte", null, DAY));
            promises.settle(id, 0, PromiseState.KEPT, DAY, "Hölls");
            return id;
        });
        open(visit);

        choose("Ändra …");
        test(find(TextArea.class).withCaption("Vad lovades?").single()).setValue("Rätt löfte");
        test(find(Button.class).withText("Spara").single()).click();
        choose("Ta bort …");
        test(find(Button.class).withText("Ta bort").single()).click();
        assertThat(promises.ofVisit(visit)).isEmpty();

        test(find(Button.class).withText("Ångra").single()).click();
        assertThat(promises.ofVisit(visit)).singleElement().satisfies(promise -> {
            assertThat(promise.words()).isEqualTo("Rätt löfte");
            assertThat(promise.state()).isEqualTo(PromiseState.KEPT);
            assertThat(promise.note()).isEqualTo("Hölls");
        });
    }

    /** Of the menu of the one statement or promise on the page. */
    private void choose(String action) {
        var item = find(MenuBar.class).all().stream()
                .flatMap(menu -> menu.getItems().getFirst().getSubMenu().getItems().stream())
                .filter(candidate -> candidate.getText().equals(action))
                .reduce((_, later) -> later) // the visit's own menu comes first
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<MenuItem>(item));
    }

    private void open(VisitId id) {
        signIn(People.coordinator());
        navigate(VisitView.class, Map.of("id", String.valueOf(id.value())));
    }

    private VisitId visit() {
        return as(People.coordinator(), () -> visits.create(Visits.bare("Besöket", VisitKind.POLITICAL, DAY, "")));
    }
}
