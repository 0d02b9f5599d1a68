package se.samsyn.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.OwnersHand;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.FilterBar;

class SearchViewTest extends UiTest {

    @Autowired
    private OwnersHand owner;

    @BeforeEach
    void more_goals_than_stand_on_a_page() {
        owner.execute("""
                insert into initiative (name, status, label, visible_to) values ('Trygga Fittja', 'ONGOING', 'GREEN', '{all}');
                insert into goal (initiative_id, position, name, result_type, visible_to)
                  select 1, n, 'Trygghet ' || n, 'OUTCOME', '{all}' from generate_series(1, 120) n
                """);
        signIn(People.member(1L));
    }

    @Test
    void all_kinds_stand_in_their_sections_with_the_way_to_the_rest() {
        open(Map.of("q", "trygg"));

        assertThat(headings()).containsExactly("Initiativ (1)", "Mål (120)");
        assertThat(find(ListItem.class).all()).hasSize(11);
        assertThat(links()).contains("sok?q=trygg&slag=mal");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("trygg");
    }

    @Test
    void what_is_very_many_is_counted_once_its_kind_is_chosen() {
        owner.execute("""
                insert into goal (initiative_id, position, name, result_type, visible_to)
                  select 1, n, 'Trygghet ' || n, 'OUTCOME', '{all}' from generate_series(121, 1300) n
                """);

        open(Map.of("q", "trygg"));
        assertThat(headings()).containsExactly("Initiativ (1)", "Mål (fler än 200)");
        assertThat(find(Anchor.class).withText("Visa fler").single().getHref()).isEqualTo("sok?q=trygg&slag=mal");
        assertThat(find(FilterBar.class).single().getElement().getTextRecursively())
                .contains("Fler än 201 träffar");

        open(Map.of("q", "trygg", "slag", "mal"));
        assertThat(headings()).containsExactly("Mål (1\u00a0300)");
    }

    @Test
    void one_kind_is_chosen_by_the_address_and_goes_on() {
        open(Map.of("q", "trygg", "slag", "mal"));
        assertThat(find(ListItem.class).all()).hasSize(100);
        assertThat(links()).contains("sok?q=trygg&slag=mal&visa=200");

        open(Map.of("q", "trygg", "slag", "mal", "visa", "200"));
        assertThat(find(ListItem.class).all()).hasSize(120);
        assertThat(headings()).containsExactly("Mål (120)");
    }

    @Test
    void nothing_asked_nothing_found_and_too_much_asked_are_told_apart() {
        open(Map.of());
        assertThat(text(find(EmptyState.class).single())).contains("Vad letar du efter?");

        open(Map.of("q", "cykelbana"));
        assertThat(text(find(EmptyState.class).single())).contains("Inget du får se innehåller ”cykelbana”");

        open(Map.of("q", "å".repeat(10_000)));
        assertThat(text(find(ErrorNote.class).single())).contains("Högst 200 tecken");
    }

    @Test
    void an_address_that_was_edited_shows_what_can_be_understood_of_it() {
        open(Map.of("q", "trygg", "slag", "okänt", "visa", "-7"));

        assertThat(headings()).containsExactly("Initiativ (1)", "Mål (120)");
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("sok", QueryParameters.simple(parameters));
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
