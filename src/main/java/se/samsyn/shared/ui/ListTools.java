package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import se.samsyn.shared.Sort;

/**
 * What can be done with a list as a whole: sorted, its columns chosen, taken out as a file. The headers sort too, but a
 * phone shows none, and only a mouse adds a second column there.
 */
final class ListTools<T, S extends Enum<S>> extends Composite<MenuBar> {

    private final GridColumns<T> columns;
    private final Class<S> type;
    private final Map<GridColumn<T>, MenuItem> sorts = new LinkedHashMap<>();
    private final Map<GridColumn<T>, MenuItem> choices = new LinkedHashMap<>();
    private List<Sort<S>> sorted = List.of();

    ListTools(GridColumns<T> columns, Class<S> type) {
        this.columns = columns;
        this.type = type;
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().getElement().setAttribute("aria-label", Texts.of("shared.list.tools"));
    }

    ListTools<T, S> sorting(Consumer<String> chosen) {
        if (!columns.sortable().isEmpty()) {
            var menu = menu("shared.list.sort");
            columns.sortable()
                    .forEach(column ->
                            sorts.put(column, item(menu, column.header(), () -> chosen.accept(with(sort(column))))));
            reset(menu, () -> chosen.accept(""));
        }
        return this;
    }

    ListTools<T, S> choosing(Consumer<String> chosen) {
        if (!columns.optional().isEmpty()) {
            var root = getContent().addItem(Texts.of("shared.list.columns"));
            // a phone shows no columns
            columns.onArranged(narrow -> root.setVisible(!narrow));
            var menu = root.getSubMenu();
            columns.optional()
                    .forEach(column -> choices.put(column, item(menu, column.header(), () -> {
                        column.choose(!column.isChosen());
                        chosen.accept(columns.chosen());
                    })));
            reset(menu, () -> chosen.accept(""));
        }
        return this;
    }

    ListTools<T, S> exporting(Runnable open) {
        getContent().addItem(Texts.of("shared.export"), _ -> open.run());
        return this;
    }

    ListTools<T, S> selecting(Runnable toggle) {
        getContent().addItem(Texts.of("shared.bulk"), _ -> toggle.run());
        return this;
    }

    /** @param address where a file is read in */
    ListTools<T, S> importing(String address) {
        getContent()
                .addItem(Texts.of("shared.list.import"), _ -> UI.getCurrent().navigate(address));
        return this;
    }

    /** Marks what holds now. */
    void show(Sort<S> sort) {
        sorted = sort.each().stream()
                .filter(one -> sorts.keySet().stream().anyMatch(column -> sort(column) == one.by()))
                .toList();
        sorts.forEach((column, item) -> {
            var place = sorted.stream().map(Sort::by).toList().indexOf(sort(column));
            item.setChecked(place >= 0);
            item.setText(place < 0 ? column.header() : said(column, place));
        });
        choices.forEach((column, item) -> item.setChecked(column.isChosen()));
    }

    /** How the rows are sorted, in words. */
    String inWords(Sort<S> sort) {
        var words = new ArrayList<String>();
        sort.each()
                .forEach(one -> columns.sortable().stream()
                        .filter(column -> sort(column) == one.by())
                        .forEach(column -> words.add(Texts.of(direction(one), column.header()))));
        return String.join("; ", words);
    }

    private String said(GridColumn<T> column, int place) {
        var words = Texts.of(direction(sorted.get(place)), column.header());
        return sorted.size() == 1 ? words : place + 1 + ". " + words;
    }

    private static String direction(Sort<?> sort) {
        return sort.descending() ? "shared.sort.down" : "shared.sort.up";
    }

    /** Once more turns it round, and a third time takes it away; what is new comes first, and the others after it. */
    private String with(S by) {
        var now = sorted.stream().filter(one -> one.by() == by).findFirst();
        var sorts = new ArrayList<Sort<S>>(sorted);
        if (now.isEmpty()) {
            sorts.addFirst(new Sort<>(by, false));
        } else if (now.get().descending()) {
            sorts.remove(now.get());
        } else {
            sorts.set(sorts.indexOf(now.get()), new Sort<>(by, true));
        }
        return Sort.of(sorts.subList(0, Math.min(Sort.MOST, sorts.size())))
                .map(Sort::written)
                .orElse("");
    }

    private S sort(GridColumn<T> column) {
        return Objects.requireNonNull(type.cast(column.sort()));
    }

    private SubMenu menu(String key) {
        return getContent().addItem(Texts.of(key)).getSubMenu();
    }

    private static MenuItem item(SubMenu menu, String label, Runnable chosen) {
        var item = menu.addItem(label, _ -> chosen.run());
        item.setCheckable(true);
        item.setKeepOpen(true);
        return item;
    }

    private static void reset(SubMenu menu, Runnable reset) {
        menu.addSeparator();
        menu.addItem(Texts.of("shared.list.standard"), _ -> reset.run());
    }
}
