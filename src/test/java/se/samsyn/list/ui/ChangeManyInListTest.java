package se.samsyn.list.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.OwnersHand;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeListItem;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.BulkField;

/** Rows of a list picked and changed at once, through its page. */
class ChangeManyInListTest extends UiTest {

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private OwnersHand owner;

    private List<InitiativeId> ids;

    @BeforeEach
    void five_initiatives() {
        ids = as(
                People.coordinator(),
                () -> IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> initiatives.create(InitiativeData.named("Initiativ " + number)))
                        .toList());
        signIn(People.coordinator());
    }

    @Test
    void picked_rows_are_shown_before_and_after_then_changed_and_put_back() {
        pick(0, 2);
        assertThat(bar().getElement().getTextRecursively()).startsWith("2 markerade");
        look("Pausat");

        assertThat(dialog()).contains("2 ändras.", "Initiativ 1", "Initiativ 3", "Pågår", "Pausat");
        assertThat(statuses()).doesNotContain(InitiativeStatus.PAUSED);
        click("Ändra 2");

        assertThat(statuses())
                .containsExactly(
                        InitiativeStatus.PAUSED,
                        InitiativeStatus.ONGOING,
                        InitiativeStatus.PAUSED,
                        InitiativeStatus.ONGOING,
                        InitiativeStatus.ONGOING);
        assertThat(find(Dialog.class).withCondition(Dialog::isOpened).all()).isEmpty();
        click("Ångra");
        assertThat(statuses()).containsOnly(InitiativeStatus.ONGOING);
    }

    @Test
    void shift_takes_all_between_and_a_button_all_that_the_filter_leaves() {
        pick(1);
        toggle(1, false);
        toggle(3, true);
        assertThat(picked()).containsExactly("Initiativ 2", "Initiativ 3", "Initiativ 4");

        click("Markera alla 5");
        assertThat(picked()).hasSize(5);
        click("Avmarkera");
        assertThat(find(Div.class).withClassName("s-bulk-bar").all()).noneMatch(Div::isVisible);
    }

    @Test
    void what_somebody_else_changed_after_the_preview_is_said_and_shown_anew() {
        pick(0, 1);
        look("Pausat");
        as(People.director(), () -> {
            var now = initiatives.get(ids.getFirst());
            initiatives.change(new Initiative(
                    now.id(),
                    now.version(),
                    now.data().draft().status(InitiativeStatus.PAUSED).data()));
            return now;
        });
        click("Ändra 2");

        assertThat(dialog()).contains("Något har ändrats", "Initiativ 1", "1 ändras.", "1 är redan så.");
        click("Ändra 1");
        assertThat(statuses()).startsWith(InitiativeStatus.PAUSED, InitiativeStatus.PAUSED);
    }

    @Test
    void nothing_is_asked_for_without_a_field_and_a_value() {
        pick(0);
        click("Ändra…");
        click("Förhandsgranska");
        assertThat(field().isInvalid()).isTrue();

        choose("Läge");
        click("Förhandsgranska");
        assertThat(value().isInvalid()).isTrue();
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    @Test
    void later_it_is_put_back_from_the_history_and_those_that_were_changed_since_are_named() {
        pick(0, 1);
        look("Pausat");
        find(TextArea.class).withLabel("Varför?").single().setValue("Väntar på beslut om medel");
        click("Ändra 2");
        owner.execute("update initiative set version = version + 1 where id = "
                + ids.get(1).value());
        UI.getCurrent().navigate("historik/initiativ/" + ids.getFirst().value());
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("Väntar på beslut om medel");
        var link = find(Anchor.class).withText("Se alla").single();

        UI.getCurrent().navigate(link.getHref());
        assertThat(find(H1.class).single().getText()).isEqualTo("Läge: 2 poster ändrade på en gång");
        click("Ångra ändringen");
        test(find(Button.class).withText("Ångra ändringen").all().getLast()).click();

        assertThat(dialog()).contains("Initiativ 2", "Har ändrats sedan dess.");
        assertThat(statuses()).startsWith(InitiativeStatus.ONGOING, InitiativeStatus.PAUSED);
        UI.getCurrent().navigate(link.getHref());
        assertThat(find(Button.class).withText("Ångra ändringen").all()).isEmpty();
    }

    @Test
    void a_partner_is_not_offered_to_pick_rows() {
        signIn(People.member(null));
        UI.getCurrent().navigate("initiativ");

        assertThat(tools().getItems()).noneMatch(item -> item.getText().equals("Markera"));
        assertThat(find(Div.class).withClassName("s-bulk-bar").all()).isEmpty();
    }

    @Test
    void many_are_changed_beside_the_page_which_says_how_far_it_has_come() {
        as(
                People.coordinator(),
                () -> IntStream.rangeClosed(6, 30)
                        .mapToObj(number -> initiatives.create(InitiativeData.named("Initiativ " + number)))
                        .toList());
        pick();
        click("Markera alla 30");
        look("Pausat");
        await(() -> !find(Button.class).withText("Ändra 30").all().isEmpty());
        click("Ändra 30");
        await(() -> !find(Button.class).withText("Ångra").all().isEmpty());

        assertThat(statuses()).containsOnly(InitiativeStatus.PAUSED);
    }

    private void pick(int... rows) {
        UI.getCurrent().navigate("initiativ");
        test(MenuBarTester.class, tools()).clickItem("Markera");
        for (var row : rows) {
            grid().asMultiSelect().select(row(row));
        }
    }

    /** As the browser tells it. */
    private void toggle(int row, boolean shift) {
        grid().asMultiSelect().select(row(row));
        ComponentUtil.fireEvent(grid(), new ClientItemToggleEvent<>(grid(), row(row), true, shift));
    }

    private void look(String value) {
        click("Ändra…");
        choose("Läge");
        var options = value();
        options.setValue(options.getListDataView()
                .getItems()
                .filter(option -> option.words().equals(value))
                .findFirst()
                .orElseThrow());
        click("Förhandsgranska");
    }

    @SuppressWarnings("unchecked")
    private void choose(String label) {
        var field = (Select<BulkField<Initiative>>) (Select<?>) field();
        field.setValue(field.getListDataView()
                .getItems()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow());
    }

    private Select<?> field() {
        return find(Select.class)
                .withCondition(select -> "Vad ska ändras?".equals(select.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<BulkField.Option> value() {
        return find(Select.class)
                .withCondition(select -> "Ska vara".equals(select.getLabel()))
                .single();
    }

    private String dialog() {
        return find(Dialog.class)
                .withCondition(Dialog::isOpened)
                .single()
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .reduce("", (one, other) -> one + " " + other);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private Div bar() {
        return find(Div.class).withClassName("s-bulk-bar").single();
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

    private InitiativeListItem row(int row) {
        return grid().getGenericDataView().getItem(row);
    }

    private List<String> picked() {
        return grid().getSelectedItems().stream()
                .map(InitiativeListItem::name)
                .sorted()
                .toList();
    }

    private List<InitiativeStatus> statuses() {
        return ids.stream()
                .map(id -> as(People.coordinator(), () -> initiatives.get(id))
                        .data()
                        .status())
                .toList();
    }
}
