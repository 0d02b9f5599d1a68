package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.BackEndDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

/**
 * A list of records: columns on a wide screen, one composed cell a row on a narrow one. Sorting is told to the view,
 * which puts it into the address; rows come in the order in which they are given.
 *
 * @param <T> a row
 */
@StyleSheet("context://_static/grid.css")
public final class RecordGrid<T> extends Composite<Div> {

    /** Narrower than this, in CSS pixels, and a row is one composed cell. */
    static final int NARROW = 700;

    /** Rows that are fetched at once; a list of fewer stands on the page whole. */
    static final int PAGE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(RecordGrid.class);

    private final Grid<T> grid = new Grid<>();
    private final Div instead = new Div();
    private final GridColumns<T> columns = new GridColumns<>();
    private @Nullable RowKeys<T> rows;
    private boolean showing;

    public RecordGrid(String label) {
        grid.addClassName("s-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", label);
        SpokenSorters.of(grid);
        instead.setVisible(false);
        getContent().setWidthFull();
        getContent().add(grid, instead);
    }

    public RecordGrid<T> column(String header, Function<T, String> text, @Nullable Enum<?> sort) {
        return add(grid.addColumn(text::apply), header, sort);
    }

    public RecordGrid<T> component(String header, Function<T, Component> cell, @Nullable Enum<?> sort) {
        return add(grid.addColumn(new ComponentRenderer<>(cell::apply)), header, sort);
    }

    /**
     * What the last column is called in addresses, in Swedish whatever the reader's language, and what it says in a file:
     * a text, a number, a day, a constant, several of these, or null. A column of which that is not said is in no file.
     */
    public RecordGrid<T> as(String key, Function<T, ? extends @Nullable Object> value) {
        columns.last().as(key, value);
        return this;
    }

    /** The last column stands there only for those who ask for it. */
    public RecordGrid<T> extra() {
        columns.last().makeExtra();
        return this;
    }

    /** Enter on a row opens this address, and whoever comes back from it stands at the row again. */
    public RecordGrid<T> opens(Function<T, String> address) {
        rows = new RowKeys<>(grid, address);
        return this;
    }

    /** Sets how much wider or narrower the last column is than the others, and whether it may shrink. */
    public RecordGrid<T> width(String width, int grow) {
        columns.last().width(Integer.parseInt(width.replace("px", "")), grow);
        return this;
    }

    /** Figures stand at the right edge of the last column. */
    public RecordGrid<T> figures() {
        columns.last().column().setTextAlign(ColumnTextAlign.END);
        return this;
    }

    /** What can be done about a row, behind three dots at its end. */
    public RecordGrid<T> menu(Function<T, Component> menu) {
        return component("", menu, null).width("56px", 0).figures();
    }

    /** The one cell of a row on a narrow screen; its lines are stacked, a menu among them stands at the row's end. */
    public RecordGrid<T> compact(Function<T, List<Component>> lines) {
        var compact = grid.addColumn(new ComponentRenderer<>(item -> {
            var cell = new Div();
            cell.addClassName("s-compact");
            cell.add(lines.apply(item));
            return cell;
        }));
        // a grid without a header cell is no table to a screen reader
        compact.setHeader(grid.getElement().getAttribute("aria-label"));
        compact.setVisible(false);
        columns.compact(compact);
        return this;
    }

    /**
     * Told when the user sorts: the sort constants' names, with "-" before them when descending, several with commas
     * between them; "" for none. A click with Shift adds one.
     */
    public RecordGrid<T> onSort(Consumer<String> listener) {
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                listener.accept(
                        event.getSortOrder().stream().map(RecordGrid::written).collect(Collectors.joining(",")));
            }
        });
        return this;
    }

    /** Marks the columns that the rows are sorted by. */
    public void showSort(Sort<?> sort) {
        grid.sort(sort.each().stream()
                .flatMap(one -> Optional.ofNullable(grid.getColumnByKey(one.by().name()))
                        .map(column -> new GridSortOrder<>(
                                column, one.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                        .stream())
                .toList());
    }

    /**
     * Fetches the rows and shows them; where there are none, what {@code none} makes; where they cannot be fetched, a
     * note that says so, from which it can be tried again.
     */
    public void load(Supplier<List<T>> fetch, Supplier<Component> none) {
        guarded(
                () -> {
                    var rows = fetch.get();
                    if (rows.isEmpty()) {
                        showInstead(none.get());
                    } else {
                        grid.setItems(rows);
                        showRows(false);
                    }
                },
                () -> load(fetch, none));
    }

    /**
     * As {@link #load(Supplier, Supplier)}, for what may be long: after the first page, rows are fetched as they are
     * scrolled to.
     *
     * @param count how many rows there are; asked only where there are more than one page
     * @param loaded told how many rows there are
     */
    public void load(Function<Page, List<T>> fetch, IntSupplier count, Supplier<Component> none, IntConsumer loaded) {
        guarded(
                () -> {
                    var first = fetch.apply(Page.first(PAGE));
                    if (first.size() < PAGE) {
                        load(() -> first, none);
                        loaded.accept(first.size());
                    } else {
                        var size = count.getAsInt();
                        grid.setItems(lazily(first, size, fetch, () -> load(fetch, count, none, loaded)));
                        showRows(true);
                        loaded.accept(size);
                    }
                },
                () -> load(fetch, count, none, loaded));
    }

    private BackEndDataProvider<T, Void> lazily(
            List<T> first, int size, Function<Page, List<T>> fetch, Runnable again) {
        return DataProvider.fromCallbacks(
                query -> {
                    var page = new Page(query.getOffset(), query.getLimit());
                    if (page.offset() + page.limit() <= first.size()) {
                        return first.subList(page.offset(), page.offset() + page.limit()).stream();
                    }
                    var rows = new ArrayList<T>();
                    guarded(() -> rows.addAll(fetch.apply(page)), again);
                    return rows.stream();
                },
                _ -> size);
    }

    private void guarded(Runnable fetch, Runnable again) {
        try {
            fetch.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.error("A list could not be fetched", e);
            showInstead(new ErrorNote(
                    Texts.of("shared.loadFailed"),
                    Texts.of("shared.loadFailed.explanation"),
                    new Button(Texts.of("shared.retry"), _ -> again.run())));
        }
    }

    /** @param scrolls whether the rows scroll under their header, or stand on the page in their full length */
    private void showRows(boolean scrolls) {
        showing = true;
        grid.setAllRowsVisible(!scrolls);
        grid.getElement().setAttribute("data-long", scrolls);
        grid.setVisible(true);
        instead.setVisible(false);
    }

    /** Shows an empty or error state where the rows would stand. */
    public void showInstead(Component state) {
        showing = false;
        grid.setVisible(false);
        instead.removeAll();
        instead.add(state);
        instead.setVisible(true);
    }

    /** For what few lists need: selection, details, a lazy data provider with a fixed height. */
    public Grid<T> grid() {
        return grid;
    }

    boolean isShowingRows() {
        return showing;
    }

    @Override
    protected void onAttach(com.vaadin.flow.component.AttachEvent event) {
        var page = event.getUI().getPage();
        var listener = page.addBrowserWindowResizeListener(resized -> arrange(resized.getWidth()));
        addDetachListener(detached -> {
            detached.unregisterListener();
            listener.remove();
        });
        // what is known from the first load spares a flicker; the window may have changed since
        arrange(page.getExtendedClientDetails().getWindowInnerWidth());
        page.getExtendedClientDetails().refresh(details -> arrange(details.getWindowInnerWidth()));
    }

    private void arrange(int width) {
        var narrow = columns.arrange(width > 0 && width < NARROW);
        if (narrow != null) {
            grid.getElement().setAttribute("data-narrow", narrow);
        }
    }

    private RecordGrid<T> add(Grid.Column<T> column, String header, @Nullable Enum<?> sort) {
        column.setHeader(header).setAutoWidth(false).setResizable(true);
        if (sort != null) {
            // the rows come sorted by the database; the comparator only makes the header a button
            column.setKey(sort.name()).setSortable(true).setComparator((a, b) -> 0);
        }
        columns.add(new GridColumn<>(column, header, sort));
        return this;
    }

    boolean isOpenedByKey() {
        return rows != null;
    }

    GridColumns<T> columns() {
        return columns;
    }

    /** Whoever comes back to this list from a row that they opened stands at it again. */
    void focusOpened(String address) {
        if (rows != null && showing) {
            rows.comeBack(address);
        }
    }

    private static <T> String written(GridSortOrder<T> order) {
        return (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                + order.getSorted().getKey();
    }
}
