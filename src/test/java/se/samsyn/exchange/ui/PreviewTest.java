package se.samsyn.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.exchange.Books;
import se.samsyn.exchange.RowChoice;
import se.samsyn.exchange.TableImportService;

/** What is shown of a file before and after it is read in. */
class PreviewTest extends UiTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TableImportService imports;

    @Test
    void a_row_names_the_cells_where_something_is_wrong_and_leads_to_them() {
        take("Namn;Slag;Beskrivning;Organisationsnummer", "Ett;Polis;x;212000-2883", "Två;Polis;y;");
        show("Alla");

        button(1, "■ Organisationsnummer").click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Rad 2");
        assertThat(find(TextField.class)
                        .withLabel("Organisationsnummer")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(row(1)).doesNotContain("■");
    }

    @Test
    void words_of_rows_that_are_left_out_are_not_asked_about() {
        take("Namn;Slag", "Ett;Polis", "Två;Sektor X");
        assertThat(means()).hasSize(1);

        ((Button) test(grid()).getCellComponent(0, 0)).click();
        choose("Hoppa över raden");
        find(Button.class).withText("Spara raden").single().click();

        assertThat(means()).isEmpty();
        assertThat(find(Button.class).withText("Importera 1 rad").single().isEnabled())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_columns_stay_open_while_somebody_goes_through_them() {
        take("Namn;Slag;Ordförande", "Ett;Polis;Text");
        find(Details.class).single().setOpened(true);

        ((Select<String>) find(Select.class)
                        .withCondition(select -> "Kolumnen Ordförande läses som"
                                .equals(select.getAriaLabel().orElse("")))
                        .single())
                .setValue("description");

        assertThat(find(Details.class).single().isOpened()).isTrue();
        assertThat(find(Details.class).single().getSummaryText()).isEqualTo("3 av 3 kolumner läses");
    }

    @Test
    void columns_with_something_in_them_that_are_not_read_are_named_where_the_rows_are() {
        take("Namn;Slag;Ordförande;Tomt;", "Ett;Polis;Text;;y");

        assertThat(page())
                .contains("2 kolumner med innehåll läses inte och lämnas utanför: Ordförande, Kolumn E.")
                .doesNotContain("Ordförande, Tomt");
    }

    @Test
    void a_row_that_is_still_wrong_once_it_is_saved_says_so_where_it_can_be_mended() {
        take("Namn;Slag;Organisationsnummer", "Ett;Polis;212000-2883");
        button(1, "■ Organisationsnummer").click();

        number().setValue("212000-2884");
        find(Button.class).withText("Spara raden").single().click();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Raden går inte att importera än");
        assertThat(number().isInvalid()).isTrue();
        assertThat(number().getValue()).isEqualTo("212000-2884");

        number().setValue("212000-2882");
        find(Button.class).withText("Spara raden").single().click();

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(row(0)).contains("Ny");
    }

    private TextField number() {
        return find(TextField.class).withLabel("Organisationsnummer").single();
    }

    @Test
    void what_comes_where_nothing_was_is_shown_as_a_change() {
        as(People.coordinator(), () -> {
            agencies.create(agency("Kommunen"));
            return agencies.create(agency("Fältgruppen"));
        });
        take("Namn;Slag;Del av", "Fältgruppen;Skola;Kommunen", "Nytt;Skola;Kommunen");

        assertThat(row(0)).contains("(tomt) → Kommunen");
        assertThat(row(1)).contains("Kommunen").doesNotContain("→");
    }

    @Test
    void what_another_window_decided_meanwhile_stays_and_what_it_threw_away_is_said() {
        take("Namn;Slag", "Ett;Polis", "Två;Polis");
        var draft = imports.draft(imports.list().getFirst().id());
        ((Button) test(grid()).getCellComponent(0, 0)).click();
        imports.decide(draft, content -> content.row(2, RowChoice.SKIP));

        find(TextField.class).withLabel("Namn").single().setValue("Tre");
        find(Button.class).withText("Spara raden").single().click();

        assertThat(row(0)).contains("Hoppas över", "Tre");
        ((Button) test(grid()).getCellComponent(1, 0)).click();
        imports.discard(draft.id());
        choose("Hoppa över raden");
        find(Button.class).withText("Spara raden").single().click();
        assertThat(page()).contains("Utkastet är kastat.");
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void what_was_done_is_said_and_what_was_undone_can_be_found_with_why() {
        take("Namn;Slag", "Ett;Polis", "Två;Polis");
        find(Button.class).withText("Importera 2 rader").single().click();
        await(() -> find(H2.class).withText("Resultat").exists());
        assertThat(told()).contains("2 aktörer importerade");

        find(Button.class).withText("Ångra importen").single().click();
        find(Button.class).withText("Ångra importen").all().getLast().click();
        await(() -> page().contains("2 poster som importen gjorde är borttagna igen."));
        assertThat(told()).contains("Importen är ångrad för 2 poster");
        UI.getCurrent()
                .navigate(find(Anchor.class)
                        .withText("Se det som är borttaget")
                        .single()
                        .getHref());

        assertThat(page()).contains("Ett", "Två");
        assertThat(page()).containsPattern("Import nummer \\d+ ångrades");
    }

    private void take(String... lines) {
        signIn(People.coordinator());
        UI.getCurrent().navigate(Imports.PATH, QueryParameters.of("slag", "aktorer"));
        find(TableField.class).single().take("aktörer.csv", Books.csv(lines));
    }

    private static AgencyData agency(String name) {
        return AgencyData.of(name, "", AgencyKind.SCHOOL, "", null, List.of(), "");
    }

    @SuppressWarnings("unchecked")
    private void choose(String label) {
        choose(
                (RadioButtonGroup<Object>)
                        find(RadioButtonGroup.class).withLabel("Vad är raden?").single(),
                label);
    }

    @SuppressWarnings("unchecked")
    private void show(String label) {
        choose(
                (RadioButtonGroup<Object>)
                        find(RadioButtonGroup.class).withLabel("Visa").single(),
                label);
    }

    private static void choose(RadioButtonGroup<Object> group, String label) {
        group.setValue(group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).startsWith(label))
                .findFirst()
                .orElseThrow());
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private String row(int row) {
        return IntStream.range(0, grid().getColumns().size())
                .filter(column -> grid().getColumns().get(column).isVisible())
                .mapToObj(column -> test(grid()).getCellComponent(row, column))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList()
                .toString();
    }

    private Button button(int column, String text) {
        return test(grid())
                .getCellComponent(0, column)
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<ComboBox> means() {
        return find(ComboBox.class)
                .withCondition(box ->
                        box.getElement().getProperty("accessibleName", "").contains("betyder"))
                .all();
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> told() {
        return find(Notification.class).all().stream()
                .map(toast -> toast.getElement().getProperty("text"))
                .toList();
    }
}
