package se.samsyn.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list by keyboard: arrows go from row to row, Enter opens the row's record wherever in the row one stands (F2 steps
 * into a cell, to what else it links to). Whoever comes back stands where they were.
 */
final class RowKeys<T> {

    private static final String ROW = "(element.getEventContext(event) || {}).index";
    private static final String IN_ROWS = "(element.getEventContext(event) || {}).section === 'body'";

    /** A cell that is not stepped into: inside one, Enter is for what has the focus. */
    private static final String ON_CELL = "['TD', 'TR'].includes(event.composedPath()[0].tagName)";

    private static final String ENTER = "event.key === 'Enter' && " + ON_CELL + " && " + IN_ROWS;

    private static final String ON_LINK = "event.composedPath().some(node => node.localName === 'a')";

    /** The row is drawn after the answer has come; the link in it is found by where it leads. */
    private static final String FOCUS = """
            const grid = this, path = $0;
            grid.scrollToIndex($1);
            let left = 40;
            const focus = () => {
              const link = [...grid.querySelectorAll('vaadin-grid-cell-content a')]
                  .find(a => a.getAttribute('href') === path && a.offsetParent);
              const cell = link && link.closest('vaadin-grid-cell-content').assignedSlot;
              if (cell) cell.parentNode.focus(); else if (left-- > 0) setTimeout(focus, 25);
            };
            focus();
            """;

    /** What was opened last in this page of the browser. */
    private record Opened(String list, String path, int row) {}

    private final Grid<T> grid;
    private final Function<T, String> path;

    RowKeys(Grid<T> grid, Function<T, String> path) {
        this.grid = grid;
        this.path = path;
        grid.getElement()
                .addEventListener("keydown", event -> {
                    remember(event).ifPresent(opened -> UI.getCurrent().navigate(opened));
                })
                .setFilter(ENTER)
                .addEventData(ROW);
        grid.getElement()
                .addEventListener("click", this::remember)
                .setFilter(ON_LINK + " && " + IN_ROWS)
                .addEventData(ROW);
    }

    /** The conditions that the browser is asked for a key. */
    static List<String> filters() {
        return List.of(ENTER);
    }

    /** @param list its address, with what stands in it */
    void comeBack(String list) {
        var ui = UI.getCurrent();
        var opened = ComponentUtil.getData(ui, Opened.class);
        ComponentUtil.setData(ui, Opened.class, null);
        if (opened != null && opened.list().equals(list)) {
            grid.getElement().executeJs(FOCUS, opened.path(), opened.row());
        }
    }

    private Optional<String> remember(DomEvent event) {
        var row = event.getEventData().path(ROW).asInt(-1);
        if (row < 0) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var opened = path.apply(grid.getGenericDataView().getItem(row));
        ComponentUtil.setData(
                ui, Opened.class, new Opened(ui.getActiveViewLocation().getPathWithQueryParameters(), opened, row));
        return Optional.of(opened);
    }
}
