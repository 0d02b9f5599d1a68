package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeListItem;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;

/** Columns, order, filters and keys of a list, and how they stand in its address. */
class UseListsTest extends UiTest {

    @Autowired
    private InitiativeService initiatives;

    private InitiativeId train;

    @BeforeEach
    void open() {
        train = as(People.coordinator(), () -> {
            initiatives.create(InitiativeData.named("Otto"));
            initiatives.create(InitiativeData.named("MVP")
                    .draft()
                    .status(InitiativeStatus.PAUSED)
                    .data());
            return initiatives.create(InitiativeData.named("Tåget"));
        });
        signIn(People.director());
    }

    @Test
    void the_address_says_which_columns_stand_there() {
        open(Map.of("kol", "lage,fullstandigt-namn,finns-inte"));

        assertThat(headers()).containsExactly("Namn", "Läge", "Fullständigt namn");
    }

    @Test
    void nothing_known_in_the_address_is_the_standard() {
        open(Map.of("kol", "; drop table,,x"));

        assertThat(headers())
                .as("a column for those who ask is not among them")
                .containsExactly("Namn", "Läge", "Ansvarig", "Aktörer", "Områden", "Nästa granskning");
    }

    @Test
    void many_filters_stand_behind_a_button_where_there_is_no_room_for_them() {
        open(Map.of());
        var more = $(Button.class).withText("Filter").single();

        test(more).click();

        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(more.getParent().orElseThrow().hasClassName("s-filters-open"))
                .isTrue();
    }

    @Test
    void a_day_or_number_out_of_range_says_so_itself() {
        var day = Fields.date("Dag");
        day.setMin(LocalDate.of(2026, 11, 24));
        var number = Fields.between(new IntegerField("Dagar"), 0, 730);
        UI.getCurrent().add(day, number);

        day.setValue(LocalDate.of(2026, 11, 23));
        number.setValue(-5);

        assertThat(day.getErrorMessage()).isEqualTo("Välj 2026-11-24 eller en senare dag.");
        assertThat(number.getErrorMessage()).isEqualTo("Skriv ett heltal från 0 till 730.");
    }

    @Test
    void a_table_of_words_says_of_each_cell_which_column_it_is_of() {
        var table = new DataTable("Parter", List.of("Part", "Undertecknas av", "Undertecknat"))
                .row(List.of("Kommunen", "Ordföranden", "24 maj 2023"));

        assertThat(table.getElement().getOuterHTML())
                .contains("s-table-words", "data-label=\"Undertecknas av\"")
                .doesNotContain("data-label=\"Part\"");
        assertThat(table.figures().getElement().getOuterHTML()).doesNotContain("s-table-words");
    }

    @Test
    void columns_are_chosen_in_a_menu_and_put_back() {
        open(Map.of("sort", "-NAME"));

        menu("Kolumner", "Områden");
        menu("Kolumner", "Ansvarig");

        assertThat(headers()).containsExactly("Namn", "Läge", "Aktörer", "Nästa granskning");
        assertThat(parameters())
                .containsEntry("kol", List.of("namn,lage,aktorer,granskning"))
                .containsEntry("sort", List.of("-NAME"));
        assertThat(test(MenuBarTester.class, tools()).isItemChecked("Kolumner", "Läge"))
                .isTrue();
        assertThat(test(MenuBarTester.class, tools()).isItemChecked("Kolumner", "Områden"))
                .isFalse();

        menu("Kolumner", "Återställ");

        assertThat(headers()).hasSize(6);
        assertThat(parameters()).doesNotContainKey("kol").containsKey("sort");
    }

    @Test
    void rows_are_sorted_by_several_columns_and_the_headers_say_so() {
        open(Map.of("sort", "-STATUS,-NAME"));

        assertThat(names()).containsExactly("MVP", "Tåget", "Otto");
        assertThat(grid().getSortOrder())
                .extracting(order -> order.getSorted().getKey(), GridSortOrder::getDirection)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("STATUS", SortDirection.DESCENDING),
                        org.assertj.core.groups.Tuple.tuple("NAME", SortDirection.DESCENDING));
    }

    @Test
    void the_menu_sorts_without_a_mouse_or_a_header() {
        open(Map.of());

        menu("Sortera", "Läge");
        assertThat(parameters()).containsEntry("sort", List.of("STATUS,NAME"));

        menu("Sortera", "1. Läge, stigande");
        assertThat(parameters()).containsEntry("sort", List.of("-STATUS,NAME"));

        menu("Sortera", "1. Läge, fallande");
        assertThat(parameters()).containsEntry("sort", List.of("NAME"));
    }

    @Test
    void what_the_list_is_narrowed_down_to_stands_below_and_is_taken_away_one_by_one() {
        open(Map.of("q", "t", "lage", "pagar"));

        assertThat(chips()).containsExactly("Innehåller ”t”", "Läge: Pågår");
        assertThat(chip("Läge: Pågår").getAriaLabel()).contains("Ta bort urvalet: Läge: Pågår");

        test(chip("Läge: Pågår")).click();

        assertThat(chips()).containsExactly("Innehåller ”t”");
        assertThat(parameters()).containsOnlyKeys("q");
    }

    @Test
    void all_is_taken_away_at_once_and_the_order_stays() {
        open(Map.of("q", "t", "lage", "pagar", "sort", "-NAME"));

        test(find(Button.class).withText("Rensa").single()).click();

        assertThat(chips()).isEmpty();
        assertThat(parameters()).containsOnlyKeys("sort");
        assertThat(names()).hasSize(3);
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void what_the_address_asks_for_and_nobody_knows_is_said_too() {
        open(Map.of("aktor", "99999"));

        assertThat(chips()).containsExactly("Okänt urval: 99999");

        test(chip("Okänt urval: 99999")).click();
        assertThat(names()).hasSize(3);
    }

    @Test
    void enter_on_a_row_opens_it_and_whoever_comes_back_stands_there_again() {
        open(Map.of("sort", "-NAME"));

        key(0);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(train.ref().path());

        open(Map.of("sort", "-NAME"));
        assertThat(scripts()).anyMatch(script -> script.contains(train.ref().path()));
        open(Map.of("sort", "-NAME"));
        assertThat(scripts())
                .as("once")
                .noneMatch(script -> script.contains(train.ref().path()));
    }

    @Test
    void nobody_is_taken_to_a_row_of_another_list() {
        open(Map.of("sort", "-NAME"));
        key(0);

        open(Map.of());

        assertThat(scripts()).noneMatch(script -> script.contains(train.ref().path()));
    }

    private void key(int row) {
        var element = grid().getElement();
        var data = JacksonUtils.createObjectNode();
        data.put("(element.getEventContext(event) || {}).index", row);
        RowKeys.filters().forEach(filter -> data.put(filter, true));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "keydown", data));
    }

    /** What the browser is told to do. */
    private static List<String> scripts() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression()
                        + pending.getInvocation().getParameters())
                .filter(script -> script.contains("scrollToIndex"))
                .toList();
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("initiativ", QueryParameters.simple(parameters));
    }

    private void menu(String menu, String item) {
        test(MenuBarTester.class, tools()).clickItem(menu, item);
    }

    private MenuBar tools() {
        return find(MenuBar.class)
                .withCondition(bar -> "Listan".equals(bar.getElement().getAttribute("aria-label")))
                .single();
    }

    @SuppressWarnings("unchecked")
    private Grid<InitiativeListItem> grid() {
        return find(Grid.class).single();
    }

    private List<String> names() {
        return grid().getGenericDataView()
                .getItems()
                .map(InitiativeListItem::name)
                .toList();
    }

    private List<String> headers() {
        return grid().getColumns().stream()
                .filter(Component::isVisible)
                .map(Grid.Column::getHeaderText)
                .toList();
    }

    private List<String> chips() {
        return find(Button.class).withClassName("s-given").all().stream()
                .map(Button::getText)
                .toList();
    }

    private Button chip(String text) {
        return find(Button.class).withText(text).single();
    }

    private static Map<String, List<String>> parameters() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters();
    }
}
