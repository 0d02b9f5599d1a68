package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table whose first row and first column stay when it is scrolled, with totals at its edges. */
final class MatrixTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    MatrixTable(String caption, List<Component> headers, boolean narrowHeaders) {
        var scroll = getContent();
        scroll.addClassNames("s-matrix-scroll", "s-wide-only");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", caption);
        table.addClassName("s-matrix");
        if (narrowHeaders) {
            table.addClassName("s-matrix-narrow");
        }
        var row = new NativeTableRow();
        headers.forEach(header -> row.add(header(header, "col")));
        table.getHead().add(row);
        scroll.add(table);
    }

    void row(Component name, List<? extends Component> cells) {
        var row = new NativeTableRow();
        row.add(header(name, "row"));
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
    }

    void totals(Component name, List<? extends Component> cells) {
        var row = new NativeTableRow();
        row.add(header(name, "row"));
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getFoot().add(row);
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
