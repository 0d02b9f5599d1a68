package se.samsyn.list.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
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
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeListItem;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.list.SavedViewData;
import se.samsyn.list.SavedViewId;
import se.samsyn.list.SavedViewService;

/** Views of a list through its page: kept, opened, changed, shared, made the default, removed and put back. */
class UseViewsTest extends UiTest {

    private static final String VIEWS = "Vyer";

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private SavedViewService views;

    @Autowired
    private OwnersHand owner;

    @BeforeEach
    void two_initiatives() {
        as(People.coordinator(), () -> {
            initiatives.create(InitiativeData.named("Otto"));
            return initiatives.create(InitiativeData.named("MVP")
                    .draft()
                    .status(InitiativeStatus.PAUSED)
                    .data());
        });
        signIn(People.coordinator());
    }

    @Test
    void what_stands_there_is_kept_under_a_name_and_opened_by_it() {
        open(Map.of("lage", "pausat", "sort", "-NAME", "kol", "namn,lage", "okant", "x"));
        save("Vilande");

        assertThat(subtitle()).isEqualTo("Vyn ”Vilande”");
        assertThat(owner.names("select query from saved_view"))
                .as("only what the list knows")
                .containsExactly("kol=namn%2Clage&lage=pausat&sort=-NAME");
        open(Map.of());
        assertThat(subtitle()).isEmpty();
        menu("Vilande");

        assertThat(names()).containsExactly("MVP");
        assertThat(parameters()).containsKeys("lage", "sort", "kol", "vy");
    }

    @Test
    void a_name_that_cannot_be_is_said_at_its_field_and_nothing_typed_is_lost() {
        save("Vilande");
        menu("Spara som vy…");

        for (var name : List.of("  ", "x".repeat(10_000), "vilande")) {
            test(name()).setValue(name);
            click("Spara");
            assertThat(name().isInvalid()).as(name.substring(0, 2)).isTrue();
            assertThat(name().getValue()).isEqualTo(name);
        }
        assertThat(name().getErrorMessage()).contains("finns redan en vy");
    }

    @Test
    void a_name_is_text_whatever_it_looks_like() {
        save("<b>Fet</b> \u202Eslut مرحبا 🦊");

        assertThat(subtitle()).isEqualTo("Vyn ”<b>Fet</b> slut مرحبا 🦊”");
        assertThat(items()).contains("<b>Fet</b> slut مرحبا 🦊");
    }

    @Test
    void a_view_that_is_narrowed_down_further_says_so_and_is_saved_and_put_back() {
        open(Map.of("lage", "pausat"));
        save("Vilande");
        assertThat(items()).doesNotContain("Spara ändringarna");

        open(Map.of("vy", parameters().get("vy").getFirst(), "lage", "pagar"));
        assertThat(subtitle()).isEqualTo("Vyn ”Vilande” · ändrad, inte sparad");
        menu("Spara ändringarna");

        assertThat(subtitle()).isEqualTo("Vyn ”Vilande”");
        assertThat(queries()).containsExactly("lage=pagar");
        click("Ångra");
        assertThat(queries()).containsExactly("lage=pausat");
    }

    @Test
    void the_default_opens_where_the_address_says_nothing_and_the_address_always_wins() {
        open(Map.of("lage", "pausat"));
        save("Vilande");
        menu("Gör till min förvalda vy");

        open(Map.of());
        assertThat(names()).containsExactly("MVP");
        assertThat(subtitle()).isEqualTo("Vyn ”Vilande”");

        open(Map.of("lage", "pagar"));
        assertThat(names()).containsExactly("Otto");
        assertThat(subtitle()).isEmpty();

        click("Rensa");
        assertThat(names()).as("cleared is cleared").containsExactly("MVP", "Otto");
        assertThat(parameters()).containsOnlyKeys("vy");

        open(Map.of());
        menu("Hela listan");
        assertThat(names()).containsExactly("MVP", "Otto");

        menu("Vilande · förvald");
        menu("Ta bort som min förvalda vy");
        open(Map.of());
        assertThat(names()).containsExactly("MVP", "Otto");
    }

    @Test
    void a_shared_one_is_there_for_a_member_who_may_only_use_it() {
        var id = shared("lage=pausat");
        signIn(People.member(null));
        open(Map.of());

        assertThat(items()).contains("Delade vyer", "Allas");
        menu("Allas");

        assertThat(subtitle()).isEqualTo("Vyn ”Allas” · delad av Jonas Samordnare");
        assertThat(parameters()).containsEntry("vy", List.of(String.valueOf(id.value())));
        assertThat(items())
                .contains("Gör till min förvalda vy", "Spara som vy…")
                .doesNotContain("Byt namn…", "Ta bort vyn", "Dela med alla", "Sluta dela");
    }

    @Test
    void it_is_shared_and_no_longer_from_its_menu() {
        save("Alla");
        menu("Dela med alla");
        assertThat(items()).contains("Delade vyer").doesNotContain("Mina vyer");

        menu("Sluta dela");
        assertThat(items()).contains("Mina vyer").doesNotContain("Delade vyer");
    }

    @Test
    void what_is_removed_is_put_back_and_shown() {
        open(Map.of("lage", "pausat"));
        save("Vilande");
        menu("Ta bort vyn");

        assertThat(subtitle()).isEmpty();
        assertThat(names()).as("what stands there stays").containsExactly("MVP");
        assertThat(items()).doesNotContain("Vilande");
        click("Ångra");

        assertThat(subtitle()).isEqualTo("Vyn ”Vilande”");
    }

    @Test
    void what_the_list_no_longer_knows_is_left_out_with_a_word() {
        shared("lage=pausat&kol=namn,budget&sort=-NAME,KOSTNAD&gammalt=1");
        open(Map.of());
        menu("Allas");

        assertThat(names()).containsExactly("MVP");
        assertThat(subtitle())
                .contains("visas så långt det går", "budget", "KOSTNAD", "gammalt")
                .doesNotContain("ändrad");
    }

    @Test
    void no_view_leads_anywhere_else_whatever_somebody_wrote_into_it() {
        for (var query : List.of(
                "../konton?x=1",
                "https://evil.example/?lage=pausat",
                "%zz&%",
                "q=<script>&lage=pausat&vy=99#/konton")) {
            owner.execute("delete from saved_view");
            shared(query);
            open(Map.of());
            menu("Allas");

            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("initiativ");
            assertThat(parameters().keySet()).as(query).isSubsetOf("q", "lage", "vy");
        }
    }

    @Test
    void a_view_of_what_one_may_not_see_shows_nothing_of_it() {
        var agency = 4711;
        shared("aktor=" + agency);
        signIn(People.member(null));
        open(Map.of());
        menu("Allas");

        assertThat(find(Grid.class).withCondition(Grid::isVisible).all()).isEmpty();
        assertThat(find(Button.class).withClassName("s-given").single().getText())
                .isEqualTo("Okänt urval: " + agency);
    }

    private SavedViewId shared(String query) {
        return as(People.coordinator(), () -> views.create(new SavedViewData("initiativ", "Allas", query, true)));
    }

    private void save(String name) {
        if (!UI.getCurrent().getActiveViewLocation().getPath().equals("initiativ")) {
            open(Map.of());
        }
        menu("Spara som vy…");
        test(name()).setValue(name);
        click("Spara");
    }

    private TextField name() {
        return find(TextField.class)
                .withCondition(field -> "Namn".equals(field.getLabel()))
                .single();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void menu(String item) {
        test(MenuBarTester.class, bar()).clickItem(VIEWS, item);
    }

    private List<String> items() {
        return bar().getItems().getFirst().getSubMenu().getItems().stream()
                .map(item -> item.getText().isEmpty() ? item.getElement().getTextRecursively() : item.getText())
                .toList();
    }

    private MenuBar bar() {
        return find(MenuBar.class)
                .withCondition(bar -> "Listans vyer".equals(bar.getElement().getAttribute("aria-label")))
                .single();
    }

    private String subtitle() {
        return find(Div.class).withClassName("s-facts").all().stream()
                .filter(div ->
                        div.isVisible() && "polite".equals(div.getElement().getAttribute("aria-live")))
                .map(Div::getText)
                .findFirst()
                .orElse("");
    }

    private List<String> queries() {
        return as(People.coordinator(), () -> views.of("initiativ")).stream()
                .map(view -> view.data().query())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        Grid<InitiativeListItem> grid = find(Grid.class).single();
        return grid.getGenericDataView()
                .getItems()
                .map(InitiativeListItem::name)
                .toList();
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("initiativ", QueryParameters.simple(parameters));
    }

    private static Map<String, List<String>> parameters() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters();
    }
}
