package se.samsyn.list.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.samsyn.list.BulkChangeId;
import se.samsyn.list.BulkService;
import se.samsyn.list.BulkUndone;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Takes a change of many back, and names what could not be. */
final class BulkUndo {

    private BulkUndo() {}

    /** @param changed told when it was taken back */
    static void offer(BulkService service, BulkChangeId id, String done, Runnable changed) {
        var ui = UI.getCurrent();
        Toasts.undoable(
                done,
                Texts.of("shared.undo"),
                () -> {
                    var undone = service.undo(id);
                    changed.run();
                    tell(undone);
                },
                Texts.of("list.bulk.see"),
                () -> ui.navigate(BulkView.path(id)));
    }

    static void tell(BulkUndone undone) {
        if (undone.left().isEmpty()) {
            Toasts.done(Texts.of("list.bulk.undone", undone.undone()));
            return;
        }
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("list.bulk.undone.some"));
        dialog.setWidth("min(560px, 94vw)");
        var table = new DataTable(
                Texts.of("list.bulk.left"), List.of(Texts.of("list.bulk.record"), Texts.of("list.bulk.why")));
        undone.left().forEach(left -> table.row(List.of(left.name(), BulkRows.words(left.why()))));
        var content = new Div(new Paragraph(Texts.of("list.bulk.undone", undone.undone())), table);
        content.addClassName("s-stack");
        dialog.add(content);
        dialog.getFooter().add(new Button(Texts.of("shared.close"), _ -> dialog.close()));
        dialog.open();
    }
}
