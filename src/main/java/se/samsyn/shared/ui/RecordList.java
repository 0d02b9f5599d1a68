package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

/**
 * A register as one looks through it: its header, its filters and its rows. What is shown stands in the address, filters
 * and sort order, so that every list can be sent as a link; rows are fetched as they are scrolled to. The view that it
 * stands in says only what is its own: columns, filters, texts and where the rows come from.
 *
 * @param <T> a row
 * @param <F> the filter
 * @param <S> what the rows can be sorted by
 */
public final class RecordList<T, F, S extends Enum<S>> extends Composite<Div> implements AfterNavigationObserver {

    private static final String SORT = "sort";

    /** Fetches a page of the rows that pass a filter, in a total order. */
    @FunctionalInterface
    public interface Rows<T, F, S extends Enum<S>> {
        List<T> list(F filter, Sort<S> sort, Page page);
    }

    private final PageHeader header;
    private final FilterBar filters = new FilterBar();
    private final RecordGrid<T> grid;
    private final Sort<S> preset;
    private final Function<Location, F> filter;
    private final Rows<T, F, S> rows;
    private final ToIntFunction<F> count;
    private IntFunction<String> counted = String::valueOf;
    private String noneWhat = "";
    private String noneWhy = "";
    private List<Supplier<Component>> create = List.of();
    private List<Component> creating = List.of();

    /**
     * @param preset the order where the address names none
     * @param filter reads the filter from the address
     */
    public RecordList(
            String title, Sort<S> preset, Function<Location, F> filter, Rows<T, F, S> rows, ToIntFunction<F> count) {
        this.preset = preset;
        this.filter = filter;
        this.rows = rows;
        this.count = count;
        header = new PageHeader(title);
        grid = new RecordGrid<T>(title).onSort(sort -> filters.keep(SORT, sort));
        getContent().addClassName("s-record-list");
        getContent().add(header, filters, grid);
    }

    public PageHeader header() {
        return header;
    }

    public FilterBar filters() {
        return filters;
    }

    public RecordGrid<T> grid() {
        return grid;
    }

    /** @param text of the number of rows */
    public RecordList<T, F, S> counted(IntFunction<String> text) {
        counted = text;
        return this;
    }

    /** What stands where the rows would while there is no record at all. */
    public RecordList<T, F, S> none(String what, String why) {
        noneWhat = what;
        noneWhy = why;
        return this;
    }

    /** How a record comes into the register, for those who may: in the header, and where there is none yet. */
    public RecordList<T, F, S> create(Supplier<Component> action) {
        create = List.of(action);
        var button = action.get();
        creating = List.of(button);
        header.actions(button);
        return this;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        filters.read(location);
        var sort = Sort.parse(Address.parameter(location, SORT), preset.by().getDeclaringClass(), preset);
        var wanted = filter.apply(location);
        grid.showSort(sort.by(), sort.descending());
        grid.load(
                page -> rows.list(wanted, sort, page),
                () -> count.applyAsInt(wanted),
                () -> filters.isEmpty() ? nothing() : filters.noMatch(),
                size -> show(size));
    }

    /** While there is no record at all there is nothing to look through, and the way to the first stands below. */
    private void show(int size) {
        var something = size > 0 || !filters.isEmpty();
        filters.setVisible(something);
        creating.forEach(button -> button.setVisible(something));
        filters.showCount(counted.apply(size));
    }

    private Component nothing() {
        return new EmptyState(
                noneWhat, noneWhy, create.stream().map(Supplier::get).toArray(Component[]::new));
    }
}
