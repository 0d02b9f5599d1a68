package se.samsyn.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.review.Reviewed.TODAY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.review.Decision;
import se.samsyn.review.ReviewService;
import se.samsyn.review.Reviewed;

class NeedsViewTest extends UiTest {

    @Autowired
    private Reviewed reviewed;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private InitiativeService initiatives;

    @Test
    void a_directors_day_begins_with_what_needs_them_and_why() {
        var otto = due("OTTO");
        as(People.coordinator(), () -> reviewed.judged(otto, "Rättvisa villkor", null, TODAY, FollowUpColour.RED));
        signIn(People.director());

        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).isEqualTo("Kräver dig");
        assertThat(headings()).containsExactly("Brådskar (2)");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Granskning", "OTTO", "Skulle ha granskats"));
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Mål", "Rättvisa villkor", "OTTO: inte på väg"));
        assertThat(addresses()).contains("initiativ/" + otto.value() + "/granska");
    }

    @Test
    void who_has_nothing_to_see_to_is_told_so_and_where_to_go() {
        as(People.coordinator(), () -> reviewed.inOrder("OTTO"));
        signIn(People.director());

        open();

        assertThat(headings()).isEmpty();
        assertThat(find(se.samsyn.shared.ui.EmptyState.class)
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Inget kräver dig just nu");
        assertThat(addresses()).contains("lagesbild");
    }

    @Test
    void one_kind_is_chosen_by_the_address_with_the_number_of_each() {
        var otto = due("OTTO");
        as(People.coordinator(), () -> reviewed.judged(otto, "Rättvisa villkor", null, TODAY, FollowUpColour.RED));
        signIn(People.coordinator());

        UI.getCurrent().navigate("kraver-dig", QueryParameters.of("slag", "mal"));

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Rättvisa villkor"));
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("Alla 2", "Granskning 1", "Mål 1");
    }

    @Test
    void something_is_put_off_with_a_reason_and_comes_back_when_that_is_undone() {
        due("OTTO");
        signIn(People.director());
        open();

        press("Skjut upp");
        // the form's own button
        press("Skjut upp");
        assertThat(reason().isInvalid()).isTrue();
        test(reason()).setValue("Väntar på siffror");
        find(Button.class).withText("Skjut upp").all().getLast().click();

        assertThat(headings()).containsExactly("Uppskjutet av dig (1)");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Väntar på siffror"));
        press("Ångra");
        assertThat(headings()).containsExactly("Brådskar (1)");
    }

    @Test
    void what_was_decided_is_ticked_off_with_a_note() {
        var otto = as(People.coordinator(), () -> reviewed.inOrder("OTTO"));
        as(
                People.coordinator(),
                () -> reviews.decide(
                        otto,
                        initiatives.get(otto).version(),
                        Reviewed.decision(Decision.CHANGE, Reviewed.toDo("Skriva avtal", TODAY))));
        signIn(People.director());
        open();
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Skriva avtal", "OTTO"));

        press("Klart");
        test(find(TextArea.class).withCaption("Vad blev det av det?").single()).setValue("Undertecknat");
        assertThat(find(DatePicker.class).withCaption("Gjort den").single().getValue())
                .isEqualTo(TODAY);
        find(Button.class).withText("Klart").all().getLast().click();

        assertThat(rows()).isEmpty();
        assertThat(as(People.director(), () -> reviews.of(otto))
                        .getFirst()
                        .followUps()
                        .getFirst()
                        .doneNote())
                .isEqualTo("Undertecknat");
    }

    @Test
    void it_is_no_page_for_a_member() {
        signIn(People.member(1L));

        open();

        assertThat(find(NeedsView.class).all()).isEmpty();
    }

    private InitiativeId due(String name) {
        return as(
                People.coordinator(),
                () -> reviewed.inOrder(name, TODAY, draft -> draft.nextReviewOn(TODAY.minusDays(9))));
    }

    private TextArea reason() {
        return find(TextArea.class).withCaption("Varför").single();
    }

    private void press(String label) {
        find(Button.class).withText(label).all().getLast().click();
    }

    private static void open() {
        UI.getCurrent().navigate("kraver-dig");
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> rows() {
        return find(ListItem.class).all().stream()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .toList();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
