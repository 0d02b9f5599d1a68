package se.samsyn.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeListItem;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;

class BrowseInitiativesTest extends UiTest {

    @Autowired
    private InitiativeService initiatives;

    @Test
    void filter_and_sort_are_the_address() {
        threeInitiatives();
        signIn(People.director());

        open(Map.of("lage", "ONGOING", "sort", "-NAME"));

        assertThat(names()).containsExactly("Tåget", "OTTO");
        assertThat(find(Span.class).all().stream().map(Span::getText)).contains("2 initiativ");
    }

    @Test
    void what_is_typed_goes_to_the_address() {
        threeInitiatives();
        signIn(People.director());
        open(Map.of("sort", "-NAME"));

        test(find(TextField.class).single()).setValue("tåg");

        assertThat(names()).containsExactly("Tåget");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsEntry("q", List.of("tåg"))
                .containsEntry("sort", List.of("-NAME"));
    }

    @Test
    void an_address_with_nonsense_shows_all() {
        threeInitiatives();
        signIn(People.director());

        open(Map.of("lage", "FEL", "sort", "; drop table", "aktor", "x", "omrade", "-1"));

        assertThat(names()).containsExactly("MVP", "OTTO", "Tåget");
    }

    @Test
    void what_the_database_refuses_in_an_address_is_left_out() {
        threeInitiatives();
        signIn(People.director());

        open(Map.of("q", "\u0000", "sort", "\u0000"));

        assertThat(names()).hasSize(3);
    }

    @Test
    void an_empty_register_offers_the_first_to_those_who_may() {
        signIn(People.coordinator());
        open(Map.of());

        assertThat(paragraphs()).contains("Här kommer kommunens initiativ");
        assertThat(links()).contains("Nytt initiativ");
    }

    @Test
    void an_empty_register_offers_a_member_nothing_that_would_be_refused() {
        signIn(People.member(1L));
        open(Map.of());

        assertThat(paragraphs()).contains("Här kommer kommunens initiativ");
        assertThat(links()).doesNotContain("Nytt initiativ");
    }

    @Test
    void another_municipality_sees_none_of_them() {
        threeInitiatives();
        signIn(People.coordinatorElsewhere());

        open(Map.of());

        assertThat(paragraphs()).contains("Här kommer kommunens initiativ");
    }

    private void threeInitiatives() {
        as(People.coordinator(), () -> {
            initiatives.create(InitiativeData.named("OTTO"));
            initiatives.create(InitiativeData.named("Tåget"));
            return initiatives.create(InitiativeData.named("MVP")
                    .draft()
                    .status(InitiativeStatus.PAUSED)
                    .data());
        });
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("initiativ", QueryParameters.simple(parameters));
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        Grid<InitiativeListItem> grid = find(Grid.class).single();
        return grid.getGenericDataView()
                .getItems()
                .map(InitiativeListItem::name)
                .toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
