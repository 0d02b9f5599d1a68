package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.di.Instantiator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;

/**
 * Rows that are picked, to be changed at once. Nothing of it stands there until somebody asks for it: then every row has a
 * box, on a phone too, and a bar at the bottom says how many are picked and what can be done with them. What is picked is
 * what one sees: another filter or order begins anew.
 */
@StyleSheet("context://_static/list.css")
final class ListSelection<T> extends Composite<Div> {

    /** The names that boxes are read out by are the web component's own, and English. */
    private static final String NAME_BOXES = """
            const name = () => this.querySelectorAll('vaadin-checkbox > input').forEach(box => {
              const label = box.getAttribute('aria-label');
              if (label === 'Select Row') box.setAttribute('aria-label', $0);
              if (label === 'Select All') box.setAttribute('aria-label', $1);
            });
            if (!this.samsynNamed) {
              this.samsynNamed = new MutationObserver(name);
              this.samsynNamed.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-label'] });
            }
            name();
            """;

    private final Grid<T> grid;
    private final RecordKind kind;
    private final ToLongFunction<T> id;
    private final Function<T, String> name;
    private final Span count = new Span();
    private final Button all = new Button("", _ -> pickAll());
    private final Button change = new Button(Texts.of("shared.bulk.change"), _ -> change());
    private Function<Page, List<T>> rows = _ -> List.of();
    private int size;
    private @Nullable T anchor;

    ListSelection(Grid<T> grid, RecordKind kind, ToLongFunction<T> id, Function<T, String> name) {
        this.grid = grid;
        this.kind = kind;
        this.id = id;
        this.name = name;
        change.addThemeVariants(ButtonVariant.PRIMARY);
        all.addThemeVariants(ButtonVariant.TERTIARY);
        var end = new Button(Texts.of("shared.bulk.end"), _ -> end());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        count.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("s-bulk-bar");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Texts.of("shared.bulk.picked.label"));
        getContent().add(count, change, all, end);
        getContent().setVisible(false);
        Shortcuts.addShortcutListener(getContent(), this::end, Key.ESCAPE).listenOn(grid);
    }

    /** Whether the caller may change such records so. */
    static boolean isFor(RecordKind kind) {
        return desk().isFor(kind);
    }

    boolean isOn() {
        return getContent().isVisible();
    }

    void toggle() {
        if (isOn()) {
            end();
        } else {
            begin();
        }
    }

    /** The list shows these now. */
    void shown(int size, Function<Page, List<T>> rows) {
        this.size = size;
        this.rows = rows;
        anchor = null;
        grid.deselectAll();
        tell();
    }

    private void begin() {
        getContent().setVisible(true);
        var model = (GridMultiSelectionModel<T>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
        model.addMultiSelectionListener(_ -> tell());
        model.addClientItemToggleListener(this::range);
        grid.getElement().executeJs(NAME_BOXES, Texts.of("shared.bulk.row"), Texts.of("shared.bulk.rows"));
        tell();
    }

    private void end() {
        if (isOn()) {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
            getContent().setVisible(false);
            anchor = null;
        }
    }

    /** With Shift, all from the one before to this one are as this one is made. */
    private void range(ClientItemToggleEvent<T> event) {
        var before = anchor;
        anchor = event.getItem();
        if (event.isShiftKey() && before != null) {
            var first = rows.apply(Page.first(BulkDesk.MOST));
            var from = first.indexOf(before);
            var to = first.indexOf(anchor);
            if (from >= 0 && to >= 0) {
                var between = first.subList(Math.min(from, to), Math.max(from, to) + 1);
                if (event.isSelected()) {
                    grid.asMultiSelect().select(between);
                } else {
                    grid.asMultiSelect().deselect(between);
                }
            }
        }
    }

    private void pickAll() {
        grid.asMultiSelect().select(rows.apply(Page.first(BulkDesk.MOST)));
    }

    private void tell() {
        if (!isOn()) {
            return;
        }
        var picked = grid.getSelectedItems().size();
        count.setText(
                picked > BulkDesk.MOST
                        ? Texts.of("shared.bulk.tooMany", picked, BulkDesk.MOST)
                        : Texts.of("shared.bulk.picked", picked));
        change.setEnabled(picked > 0 && picked <= BulkDesk.MOST);
        all.setVisible(picked < Math.min(size, BulkDesk.MOST));
        all.setText(
                size > BulkDesk.MOST
                        ? Texts.of("shared.bulk.first", BulkDesk.MOST, size)
                        : Texts.of("shared.bulk.all", size));
    }

    private void change() {
        var picked = new LinkedHashMap<Long, String>();
        inOrder().forEach(row -> picked.put(id.applyAsLong(row), name.apply(row)));
        var ui = UI.getCurrent();
        desk().open(kind, picked, () -> ui.refreshCurrentRoute(false));
    }

    /** As the list shows them, and not as they were picked. */
    private List<T> inOrder() {
        var picked = grid.getSelectedItems();
        var ordered = new LinkedHashSet<T>();
        rows.apply(Page.first(BulkDesk.MOST)).stream().filter(picked::contains).forEach(ordered::add);
        ordered.addAll(picked);
        return List.copyOf(ordered);
    }

    private static BulkDesk desk() {
        return Instantiator.get(UI.getCurrent()).getOrCreate(BulkDesk.class);
    }
}
