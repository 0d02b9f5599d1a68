package se.samsyn.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list, in their order, and which of them somebody wants to see. The first names the row and always
 * stands there, as does what has no header: the menu of a row.
 */
final class GridColumns<T> {

    /** In pixels, what can be read needs so much at least. */
    private static final int LEAST = 180;

    private final List<GridColumn<T>> wide = new ArrayList<>();
    private Grid.@Nullable Column<T> compact;
    private boolean narrow;
    private Consumer<Boolean> told = _ -> {};

    /** The first stays where it is: who looks at what is further to the right sees whose row it is. */
    void add(GridColumn<T> column) {
        column.column().setFrozen(wide.isEmpty());
        wide.add(column);
    }

    GridColumn<T> last() {
        return wide.getLast();
    }

    void compact(Grid.Column<T> column) {
        compact = column;
    }

    /** @return whether the one composed cell stands there now; null where the list has none */
    @Nullable
    Boolean arrange(boolean narrow) {
        if (compact == null) {
            show();
            return null;
        }
        this.narrow = narrow;
        show();
        told.accept(narrow);
        return narrow;
    }

    /** @param told whether the one composed cell stands there, now and whenever that changes */
    void onArranged(Consumer<Boolean> told) {
        this.told = told;
        told.accept(narrow);
    }

    private void show() {
        if (compact != null) {
            compact.setVisible(narrow);
        }
        var crowded = wide.stream().anyMatch(column -> column.isExtra() && column.isChosen());
        wide.forEach(column -> {
            column.column().setVisible(column.isChosen() && !narrow);
            column.fit(crowded, LEAST);
        });
    }

    /** What all of them are called in an address. */
    Set<String> keys() {
        return wide.stream().map(GridColumn::key).collect(Collectors.toSet());
    }

    /** Those that can be chosen. */
    List<GridColumn<T>> optional() {
        return wide.stream()
                .skip(1)
                .filter(column -> !column.header().isEmpty())
                .toList();
    }

    /** Those that the rows can be sorted by. */
    List<GridColumn<T>> sortable() {
        return wide.stream().filter(column -> column.sort() != null).toList();
    }

    /** What stands in a file: what is chosen, where it says something there. */
    List<GridColumn<T>> written() {
        return wide.stream()
                .filter(column -> column.isChosen() && column.value() != null)
                .toList();
    }

    /** @param written keys with commas between them; what is unknown is not there, and nothing known is the standard */
    void choose(String written) {
        var keys =
                Stream.of(written.split(",", 100)).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        var known = wide.stream().anyMatch(column -> keys.contains(column.key()));
        var optional = Set.copyOf(optional());
        wide.forEach(column ->
                column.choose(!optional.contains(column) || (known ? keys.contains(column.key()) : !column.isExtra())));
        show();
    }

    /** As {@link #choose} reads it; empty where it is the standard. */
    String chosen() {
        return wide.stream().allMatch(column -> column.isChosen() != column.isExtra())
                ? ""
                : wide.stream()
                        .filter(column -> column.isChosen() && !column.header().isEmpty())
                        .map(GridColumn::key)
                        .collect(Collectors.joining(","));
    }
}
