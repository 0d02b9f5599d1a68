package se.samsyn.picture.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samsyn.shared.ui.DataTable;

/** What was frozen behind a figure of an edition, and the way to what the registry says today. */
final class FrozenDialog {

    private FrozenDialog() {}

    static void open(Shown shown, Rows rows) {
        var found = FrozenRows.of(shown, rows);
        var dialog = new Dialog(shown.text("picture.frozen.title", found.count()));
        dialog.setWidth("min(820px, 94vw)");
        dialog.addClassName("s-frozen-rows");
        var body = new Div(new Paragraph(shown.text(
                rows instanceof Rows.Activities ? "picture.frozen.counts" : "picture.frozen.rows",
                shown.wording().date(shown.content().frame().composedAt()))));
        body.addClassName("s-stack");
        if (found.rows().isEmpty()) {
            body.add(new Paragraph(shown.text("picture.frozen.none")));
        } else {
            var table = new DataTable(shown.text("picture.frozen.caption"), found.headers());
            if (rows instanceof Rows.Activities) {
                table.figures();
            }
            found.rows().forEach(table::row);
            body.add(table);
        }
        var today = new Anchor(shown.links().path(rows), shown.text("picture.frozen.today"));
        today.setId("p-frozen-today");
        body.add(today, Shown.span("s-small", shown.text("picture.frozen.today.why")));
        dialog.add(body);
        dialog.getFooter().add(new Button(shown.text("shared.close"), _ -> dialog.close()));
        dialog.open();
    }
}
