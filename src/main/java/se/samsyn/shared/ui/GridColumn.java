package se.samsyn.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a list: as it stands on the page, in the address and in a file. */
final class GridColumn<T> {

    private final Grid.Column<T> column;
    private final String header;
    private final @Nullable Enum<?> sort;
    private @Nullable Function<T, ? extends @Nullable Object> value;
    private String key;
    private boolean extra;
    private boolean chosen = true;
    private int width;
    private int grow;

    GridColumn(Grid.Column<T> column, String header, @Nullable Enum<?> sort) {
        this.column = column;
        this.header = header;
        this.sort = sort;
        key = sort == null ? Address.written(header) : sort.name().toLowerCase(Locale.ROOT);
    }

    Grid.Column<T> column() {
        return column;
    }

    String header() {
        return header;
    }

    /** What the rows are sorted by where this is clicked; null where they cannot be. */
    @Nullable
    Enum<?> sort() {
        return sort;
    }

    /** What it says in a file; null where it says nothing that belongs in one. */
    @Nullable
    Function<T, ? extends @Nullable Object> value() {
        return value;
    }

    /** As it stands in a file; only of what says something there. */
    ListExport.Column<T> exported() {
        return new ListExport.Column<>(header, Objects.requireNonNull(value));
    }

    String key() {
        return key;
    }

    /** Whether it stands there only for those who ask for it. */
    boolean isExtra() {
        return extra;
    }

    boolean isChosen() {
        return chosen;
    }

    void width(int pixels, int grow) {
        this.width = pixels;
        this.grow = grow;
        fit(false, width);
    }

    /**
     * Where more stand there than usually do, what can grow begins narrower, so that all of them have room.
     *
     * @param least pixels that it needs all the same
     */
    void fit(boolean crowded, int least) {
        if (width > 0) {
            var narrowed = Math.min(width, Math.max(least, width * 8 / 10));
            column.setWidth((crowded && grow > 0 ? narrowed : width) + "px").setFlexGrow(grow);
        }
    }

    void as(String key, Function<T, ? extends @Nullable Object> value) {
        this.key = key;
        this.value = value;
    }

    void makeExtra() {
        extra = true;
        chosen = false;
    }

    void choose(boolean chosen) {
        this.chosen = chosen;
    }
}
