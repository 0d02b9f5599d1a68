package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A plain table: the readable side of every chart, and the form of what is short enough to be read whole. */
@StyleSheet("context://_static/table.css")
public final class DataTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private final List<String> headers;

    /** @param caption what the table shows, read out first */
    public DataTable(String caption, List<String> headers) {
        getContent().addClassName("s-table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        this.headers = headers;
        table.addClassName("s-table");
        // three columns of words have no room beside each other on a telephone
        table.setClassName("s-table-words", headers.size() > 2);
        table.setCaptionText(caption);
        var row = new NativeTableRow();
        headers.forEach(header -> {
            var cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        table.getHead().add(row);
        getContent().add(table);
    }

    /** A last column of what can be done about each row, whose head is only read out. */
    public DataTable actions(String header) {
        var name = new Span(header);
        name.addClassName("s-visually-hidden");
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        ((NativeTableRow) table.getHead().getChildren().findFirst().orElseThrow()).add(cell);
        return this;
    }

    /** All but the first column are figures, which stand at the right edge. */
    public DataTable figures() {
        table.addClassName("s-table-figures");
        table.removeClassName("s-table-words");
        return this;
    }

    /** The first cell names the row. */
    public DataTable row(Component... cells) {
        var row = new NativeTableRow();
        for (var i = 0; i < cells.length; i++) {
            if (i == 0) {
                var header = new NativeTableHeaderCell(cells[i]);
                header.getElement().setAttribute("scope", "row");
                row.add(header);
            } else {
                var cell = new NativeTableCell(cells[i]);
                if (i < headers.size()) {
                    cell.getElement().setAttribute("data-label", headers.get(i));
                }
                row.add(cell);
            }
        }
        table.getBody().add(row);
        return this;
    }

    public DataTable row(List<String> cells) {
        return row(cells.stream().map(Span::new).toArray(Component[]::new));
    }
}
