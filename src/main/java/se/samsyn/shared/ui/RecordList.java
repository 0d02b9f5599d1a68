package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.table.TableWriter.Fact;

/**
 * A register as one looks through it: its header, its filters and its rows. What is shown stands in the address, filters
 * and sort order, so that every list can be sent as a link; rows are fetched as they are scrolled to. The view that it
 * stands in says only what is its own: columns, filters, texts and where the rows come from.
 *
 * @param <T> a row
 * @param <F> the filter
 * @param <S> what the rows can be sorted by
 */
public final class RecordList<T, F, S extends Enum<S>> extends Composite<Div>
        implements BeforeEnterObserver, AfterNavigationObserver {

    private static final String SORT = ListViews.SORT;
    private static final String COLUMNS = ListViews.COLUMNS;

    /** Fetches a page of the rows that pass a filter, in a total order. */
    @FunctionalInterface
    public interface Rows<T, F, S extends Enum<S>> {
        List<T> list(F filter, Sort<S> sort, Page page);
    }

    /** What the rows were fetched by. */
    private record Shown<F, S extends Enum<S>>(String path, F filter, Sort<S> sort) {}

    private final String title;
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
    private boolean exported = true;
    private String imports = "";
    private @Nullable Shown<F, S> shown;
    private int size;
    private @Nullable ListTools<T, S> tools;
    private @Nullable ListViews<T, S> views;
    private @Nullable ListSelection<T> selection;

    /**
     * @param preset the order where the address names none
     * @param filter reads the filter from the address
     */
    public RecordList(
            String title, Sort<S> preset, Function<Location, F> filter, Rows<T, F, S> rows, ToIntFunction<F> count) {
        this.title = title;
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

    /** What stands between the header and the filters. */
    public RecordList<T, F, S> above(Component component) {
        getContent().addComponentAtIndex(1, component);
        return this;
    }

    /** What stands between the filters and the rows: the same rows, drawn. */
    public RecordList<T, F, S> drawn(Component component) {
        getContent().addComponentAtIndex(getContent().indexOf(grid), component);
        return this;
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

    /**
     * For records that can be changed many at once, by those who may.
     *
     * @param id of a row's record
     * @param name what the record is called
     */
    public RecordList<T, F, S> changed(RecordKind kind, ToLongFunction<T> id, Function<T, String> name) {
        if (ListSelection.isFor(kind)) {
            selection = new ListSelection<>(grid.grid(), kind, id, name);
            getContent().add(selection);
        }
        return this;
    }

    /** Where a file with such records is read in, for those who may: among the list's tools, and where there is none yet. */
    public RecordList<T, F, S> imported(RecordKind kind) {
        imports = "importera?slag=" + kind.path();
        return this;
    }

    /** For what is taken out in another way, or not at all. */
    public RecordList<T, F, S> notExported() {
        exported = false;
        return this;
    }

    /** A list whose address says nothing opens as whoever opens it wants it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        views().preset(event.getLocation())
                .ifPresent(parameters -> event.forwardTo(event.getLocation().getPath(), parameters));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        filters.read(location);
        var sort = Sort.parse(Address.parameter(location, SORT), preset.by().getDeclaringClass(), preset);
        var wanted = filter.apply(location);
        var asked = Address.parameter(location, COLUMNS);
        var own = OwnColumns.here().of(location.getPath(), kept -> {
            if (asked.isEmpty()) {
                grid.columns().choose(kept);
                tools().show(sort);
            }
        });
        grid.columns().choose(asked.orElse(own));
        grid.showSort(sort);
        shown = new Shown<>(location.getPath(), wanted, sort);
        tools().show(sort);
        views().show(location);
        grid.load(
                page -> rows.list(wanted, sort, page),
                () -> count.applyAsInt(wanted),
                () -> filters.isEmpty() ? nothing() : filters.noMatch(),
                this::show);
        grid.focusOpened(location.getPathWithQueryParameters());
    }

    /** The view has said by now which columns there are. */
    private ListTools<T, S> tools() {
        var made = tools;
        if (made == null) {
            made = new ListTools<T, S>(grid.columns(), preset.by().getDeclaringClass())
                    .sorting(sort -> filters.keep(SORT, sort))
                    .choosing(columns -> {
                        var path = UI.getCurrent().getActiveViewLocation().getPath();
                        OwnColumns.here().keep(path, columns);
                        filters.keep(COLUMNS, columns);
                    });
            if (exported) {
                made.exporting(this::export);
            }
            if (selection != null) {
                made.selecting(selection::toggle);
            }
            if (!imports.isEmpty()) {
                made.importing(imports);
            }
            filters.ofList(views().component(), made);
            tools = made;
        }
        return made;
    }

    private ListViews<T, S> views() {
        var made = views;
        if (made == null) {
            made = new ListViews<>(header, filters, grid.columns(), preset.by().getDeclaringClass());
            views = made;
        }
        return made;
    }

    /** What stands there when it is asked for, whatever is chosen until the file is fetched. */
    private void export() {
        var now = shown;
        if (now != null) {
            var about = new ArrayList<Fact>();
            filters.inWords().forEach(words -> about.add(new Fact(Texts.of("shared.export.filter"), words)));
            var sorted = tools().inWords(now.sort());
            if (!sorted.isEmpty()) {
                about.add(new Fact(Texts.of("shared.export.sort"), sorted));
            }
            ExportDialog.open(
                    new ListExport<>(
                            title,
                            now.path(),
                            grid.columns().written().stream()
                                    .map(GridColumn::exported)
                                    .toList(),
                            about,
                            page -> rows.list(now.filter(), now.sort(), page),
                            () -> count.applyAsInt(now.filter())),
                    counted.apply(size));
        }
    }

    /** While there is no record at all there is nothing to look through, and the way to the first stands below. */
    private void show(int size) {
        this.size = size;
        tools().setVisible(size > 0);
        var something = size > 0 || !filters.isEmpty();
        filters.setVisible(something);
        creating.forEach(button -> button.setVisible(something));
        filters.showCount(counted.apply(size));
        var now = shown;
        if (selection != null && now != null) {
            selection.shown(size, page -> rows.list(now.filter(), now.sort(), page));
        }
    }

    private Component nothing() {
        var actions = new ArrayList<Component>();
        create.forEach(action -> actions.add(action.get()));
        if (!imports.isEmpty()) {
            actions.add(Buttons.link(Texts.of("shared.list.import"), imports));
        }
        return new EmptyState(noneWhat, noneWhy, actions.toArray(Component[]::new));
    }
}
